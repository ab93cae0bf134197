import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { approvalQueues, type ApprovalQueue } from '@zhuqi/domain/query/approvals.js';
import { CountBy } from '../../platform/query/count-by.service.js';
import type { ApprovalCount } from './graphql/approvals.model.js';

const types = { problems: 'Problem', orders: 'SupervisionOrder' } as const;

/** 待我审批: how many rows wait in each of my queues, by the filters the lists behind them use. */
@Injectable()
export class ApprovalsReadModel {
  constructor(private readonly counts: CountBy) {}

  async of(actor: Actor): Promise<ApprovalCount[]> {
    return Promise.all(
      approvalQueues(actor).map(async (queue) => ({
        kind: queue.kind,
        resource: queue.resource,
        count: await this.count(queue, actor),
      })),
    );
  }

  private async count({ resource, filter }: ApprovalQueue, actor: Actor): Promise<number> {
    const groups = await this.counts.count(types[resource], 'state', () => 'false', filter, actor);
    return groups.reduce((sum, { count }) => sum + count, 0);
  }
}
