import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { CountBy } from '../../platform/query/count-by.service.js';
import type { HomeCounts } from './graphql/home.model.js';
import { myWork, type ListFilter } from '@zhuqi/domain/query/my-work.js';

/** How much waits for me, by the same filters as the lists behind the figures. */
@Injectable()
export class MyCountsReadModel {
  constructor(private readonly counts: CountBy) {}

  async of(actor: Actor, now: Date): Promise<HomeCounts> {
    const work = myWork(actor, now);
    const [overdue, dueToday, toSign, toDo, visitsToday, toComplete] = await Promise.all([
      this.count('Problem', work.overdue, actor),
      this.count('Problem', work.dueToday, actor),
      this.count('Problem', work.toSign, actor),
      this.count('Problem', work.toDo, actor),
      this.count('Visit', work.visitsToday, actor),
      this.count('Visit', work.toComplete, actor),
    ]);
    return { overdue, dueToday, toSign, toDo, visitsToday, toComplete };
  }

  private async count(type: 'Problem' | 'Visit', filter: ListFilter, actor: Actor): Promise<number> {
    const groups = await this.counts.count(type, 'state', () => 'false', filter, actor);
    return groups.reduce((sum, { count }) => sum + count, 0);
  }
}
