import type { CadenceRule } from '@zhuqi/domain/cadence/cadence.types.js';
import { cellFilter } from '@zhuqi/domain/cadence/cell-filter.js';
import { visitsDue } from '@zhuqi/domain/cadence/visits-due.js';
import type { CoverageAnswer } from '../coverage.read-model.js';
import type { Coverage } from './cadence.model.js';

/** The grid as the contract shows it, with the day each target is next due by the rules. */
export function coverageView(
  { grid, targets, visits, today }: CoverageAnswer,
  rules: readonly CadenceRule[],
): Coverage {
  const due = new Map(visitsDue(rules, [...targets.values()], visits, today).map((one) => [one.target.id, one]));
  const running = grid.quarters.find(({ from, to }) => from <= today && today <= to)?.key;
  const quarterOf = new Map(grid.quarters.map((quarter) => [quarter.key, quarter]));
  const rows = grid.rows.map(({ target, cells }) => {
    const known = targets.get(target.id);
    return {
      ...{ id: target.id, target: target.target, name: known?.name ?? '', level: target.level ?? null },
      ...{ liaisonName: known?.liaisonName ?? null, unitName: known?.unitName ?? null },
      ...{ dueOn: due.get(target.id)?.dueOn ?? null, daysLate: due.get(target.id)?.daysLate ?? 0 },
      cells: cells.map(({ quarter, coverage, visitIds }) => {
        const span = quarterOf.get(quarter);
        return {
          ...{ quarter, coverage, count: visitIds.length },
          filter: span ? cellFilter(target, span, coverage, today) : null,
        };
      }),
    };
  });
  const openGaps = rows.filter(({ cells }) =>
    cells.some(({ quarter, coverage }) => quarter === running && coverage === 'GAP'),
  ).length;
  const quarters = grid.quarters.map(({ key, label }) => ({ key, label }));
  return { quarters, covered: grid.covered, openGaps, rows };
}
