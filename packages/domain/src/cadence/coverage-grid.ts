import { shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import { reportPeriods, type ReportPeriod } from '../task/report-periods.js';
import type { PaidVisit, VisitTarget } from './cadence.types.js';

export const coverageLabels = {
  VISITED: '已走访',
  PLANNED: '已计划',
  GAP: '未走访',
  AHEAD: '未到期',
  NONE: '未挂钩',
} as const;
export type Coverage = keyof typeof coverageLabels;

export interface CoverageCell {
  readonly quarter: string;
  readonly coverage: Coverage;
  /** The visits behind the cell: clicking it opens exactly these. */
  readonly visitIds: readonly string[];
}

export interface CoverageRow {
  readonly target: VisitTarget;
  readonly cells: readonly CoverageCell[];
}

export interface CoverageGrid {
  readonly quarters: readonly ReportPeriod[];
  readonly rows: readonly CoverageRow[];
  /** Visited cells over cells that ask for a visit by today, 0 to 1; null when none does. */
  readonly covered: number | null;
}

/** 覆盖网格: enterprise × quarter of a year. A quarter that runs and has no visit yet is a gap, so that it can be planned. */
export function coverageGrid(
  targets: readonly VisitTarget[],
  visits: readonly PaidVisit[],
  year: number,
  today: ShanghaiDay,
): CoverageGrid {
  const quarters = reportPeriods('QUARTER', shanghaiDayOf(`${year}-01-01`), shanghaiDayOf(`${year}-12-31`));
  const rows = targets.map((target) => {
    const own = visits.filter(({ targetId }) => targetId === target.id);
    return { target, cells: quarters.map((quarter) => cellOf(target, own, quarter, today)) };
  });
  const asked = rows
    .flatMap(({ cells }) => cells)
    .filter(({ coverage }) => coverage !== 'AHEAD' && coverage !== 'NONE');
  const visited = asked.filter(({ coverage }) => coverage === 'VISITED').length;
  return { quarters, rows, covered: asked.length === 0 ? null : visited / asked.length };
}

function cellOf(
  target: VisitTarget,
  own: readonly PaidVisit[],
  quarter: ReportPeriod,
  today: ShanghaiDay,
): CoverageCell {
  const within = own.filter(({ on }) => on >= quarter.from && on <= quarter.to);
  const paid = within.filter(({ isPlanned }) => !isPlanned);
  const planned = within.filter(({ isPlanned, on }) => isPlanned && on >= today);
  const shown = paid.length > 0 ? paid : planned;
  const coverage: Coverage =
    paid.length > 0
      ? 'VISITED'
      : quarter.to < target.since || (target.until != null && quarter.from > target.until)
        ? 'NONE'
        : planned.length > 0
          ? 'PLANNED'
          : quarter.from > today
            ? 'AHEAD'
            : 'GAP';
  return { quarter: quarter.key, coverage, visitIds: shown.map(({ id }) => id) };
}

export interface ProposedVisit {
  readonly target: VisitTarget;
  readonly leadId: string;
  readonly plannedOn: ShanghaiDay;
}

/** Visits one person is asked for on one day. */
const perDay = 2;

/**
 * One-click planning: a visit for every gap of the running quarter, by its liaison, over the working days left, at most two
 * a day and person. Targets nobody looks after, and those no day is left for, come back as `left`.
 */
export function planGaps(
  grid: CoverageGrid,
  calendar: WorkingCalendar,
  today: ShanghaiDay,
): { readonly visits: readonly ProposedVisit[]; readonly left: readonly VisitTarget[] } {
  const quarter = grid.quarters.find(({ from, to }) => from <= today && today <= to);
  if (quarter === undefined) return { visits: [], left: [] };
  const days = calendar.workingDaysBetween(today, quarter.to);
  const taken = new Map<string, number>();
  const visits: ProposedVisit[] = [];
  const left: VisitTarget[] = [];
  for (const { target, cells } of grid.rows) {
    if (cells.find((cell) => cell.quarter === quarter.key)?.coverage !== 'GAP') continue;
    const leadId = target.liaisonId ?? '';
    const nth = Math.floor((taken.get(leadId) ?? 0) / perDay) + 1;
    if (leadId === '' || nth > days) {
      left.push(target);
      continue;
    }
    taken.set(leadId, (taken.get(leadId) ?? 0) + 1);
    visits.push({ target, leadId, plannedOn: calendar.addWorkingDays(today, nth) });
  }
  return { visits, left };
}
