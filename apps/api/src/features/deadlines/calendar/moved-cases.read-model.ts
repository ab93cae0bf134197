import { Injectable } from '@nestjs/common';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import type { MovedClock } from '@zhuqi/domain/deadline/replan-preview.js';
import { Database } from '../../../platform/database/database.js';

/** A moved clock with what a reader knows its case by. */
export interface MovedCase extends MovedClock {
  readonly kindLabel: string;
  /** Null for a visit. */
  readonly number: string | null;
  readonly title: string;
}

const NAMES = `
  select p.id, p.number, p.title from problem p where p.id = any($1::uuid[])
  union all
  select v.id, null, '走访 ' || e.name from visit v join enterprise e on e.id = v.enterprise_id where v.id = any($1::uuid[])`;

@Injectable()
export class MovedCasesReadModel {
  constructor(private readonly database: Database) {}

  async named(moved: readonly MovedClock[]): Promise<MovedCase[]> {
    const ids = [...new Set(moved.map(({ subjectId }) => subjectId))];
    const rows = await this.database.query<{ id: string; number: string | null; title: string }>(
      'calendar.movedCases',
      NAMES,
      [ids],
    );
    const names = new Map(rows.map((row) => [row.id, row]));
    return moved.map((clock) => {
      const { number = null, title = '' } = names.get(clock.subjectId) ?? {};
      return { ...clock, kindLabel: clockKinds[clock.kind], number, title };
    });
  }
}
