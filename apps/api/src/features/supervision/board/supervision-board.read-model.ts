import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { workingDaysLate, workingDaysLeft } from '@zhuqi/domain/deadline/due-at.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { openProblemStates } from '@zhuqi/domain/problem/problem-state.js';
import { rungThresholds } from '@zhuqi/domain/supervision/rung-thresholds.js';
import { normalise } from '@zhuqi/domain/text/search-terms.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { SortOrder } from '../../../platform/graphql/common.model.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { textOrNull, uuidOrNull } from '../../../platform/query/sql-text.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import type { BoardOptions } from '../graphql/board.inputs.js';
import type { BoardGroup, LateClock, SupervisionBoard } from '../graphql/board.model.js';
import { scopeValues } from './board-scope.js';
import { boardSql } from './late-clocks.sql.js';

type Group = Omit<BoardGroup, 'worstDays' | 'id'> & { readonly id: string | null; readonly oldestDueAt: string };

interface Row {
  readonly totals: Omit<SupervisionBoard['totals'], 'returned'>;
  readonly returned: number;
  readonly byUnit: readonly Group[];
  readonly byLeader: readonly Group[];
  readonly totalItems: number;
  readonly items: readonly (Omit<LateClock, 'daysLate' | 'dueAt'> & { readonly dueAt: string })[];
}

/** Sortable columns by their names in the contract; ties by id, so that pages do not overlap. */
const orders: Readonly<Record<string, string>> = {
  dueAt: 'k.due_at',
  unitName: 'k.unit_name',
  leaderName: 'k.leader_name',
  ownerName: 'k.owner_name',
  problemNumber: 'k.number',
  returnedCount: 'k.returned_count',
};

const orNull = <T>(values: readonly T[] | null | undefined): readonly T[] | null => (values?.length ? values : null);

/** 督办台: who is late, by how much, on which rung; one statement, whatever is asked of it. */
@Injectable()
export class SupervisionBoardReadModel {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  async of(actor: Actor, options: BoardOptions | null | undefined): Promise<SupervisionBoard> {
    const scope = scopeValues(actor, 'dashboard.read');
    if (!scope) throw new Error('the operation is for those with an overview');
    const now = this.clock.now();
    const [calendar, ladder] = await Promise.all([this.deadlines.calendar(), this.settings.ladder()]);
    const thresholds = rungThresholds(calendar, ladder, now).map((threshold, rank) => ({ ...threshold, rank }));
    const last = thresholds.reduce((max, { before }) => (before > max ? before : max), now);
    const { take, skip } = clampPage(options);
    const { rungs, unitId, leaderId, kinds, text, returned } = options?.filter ?? {};
    const sort = options?.sort ?? { field: 'dueAt', order: SortOrder.ASC };
    const direction = sort.order === SortOrder.DESC ? 'desc' : 'asc';
    const sql = boardSql(`${orders[sort.field] ?? orders['dueAt']} ${direction} nulls last, k.id`);
    const searched = normalise(textOrNull(text) ?? '');
    const [row] = await this.database.query<Row>(null, sql, [
      ...scope,
      now,
      JSON.stringify(thresholds),
      last,
      orNull(rungs),
      uuidOrNull(unitId),
      uuidOrNull(leaderId),
      orNull(kinds),
      searched === '' ? null : searched,
      returned ?? false,
      take,
      skip,
      openProblemStates,
    ]);
    if (!row) throw new Error('a row of subselects is always there');
    const group = ({ oldestDueAt, ...counts }: Group): BoardGroup => ({
      ...counts,
      worstDays: workingDaysLate(calendar, new Date(oldestDueAt), now),
    });
    return {
      totals: { ...row.totals, returned: row.returned },
      byUnit: row.byUnit.map(group),
      byLeader: row.byLeader.map(group),
      totalItems: row.totalItems,
      items: row.items.map((item) => {
        const dueAt = new Date(item.dueAt);
        return { ...item, dueAt, daysLate: daysLate(calendar, dueAt, now) };
      }),
    };
  }
}

/** Working days beyond the due time; before it, the days left as a negative figure. */
export const daysLate = (calendar: WorkingCalendar, dueAt: Date, now: Date): number =>
  now > dueAt ? workingDaysLate(calendar, dueAt, now) : 0 - workingDaysLeft(calendar, dueAt, now);
