import { addDays, fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ReportPeriod } from '../task/report-periods.js';
import type { VisitTarget } from './cadence.types.js';
import type { Coverage } from './coverage-grid.js';

/**
 * The Filter of exactly the visits behind a cell of the coverage grid: those that took place in the quarter, or those
 * still ahead in it; null where there are none.
 */
export function cellFilter(
  { id, target }: Pick<VisitTarget, 'id' | 'target'>,
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
  coverage: Coverage,
  today: ShanghaiDay,
): Readonly<Record<string, unknown>> | null {
  const of = target === 'PROJECT' ? { projectId: { eq: id } } : { enterpriseId: { eq: id } };
  const next = addDays(to, 1);
  if (coverage === 'VISITED')
    return { ...of, checkedInAt: { from: fromShanghai(from).toISOString(), to: fromShanghai(next).toISOString() } };
  return coverage === 'PLANNED'
    ? { ...of, state: { in: ['PLANNED', 'NOTIFIED'] }, plannedOn: { from: from < today ? today : from, to: next } }
    : null;
}
