import { activityStates } from '@zhuqi/domain/activity/activity-state.js';
import { fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { problemStates } from '@zhuqi/domain/problem/problem-state.js';
import { taskStates } from '@zhuqi/domain/task/task-state.js';
import { visitStates } from '@zhuqi/domain/visit/visit-state.js';
import { listLink } from '../common/list/list-link.js';

/** The moments of a year, as the Filter has them: half open. */
export const momentsOf = (year: number) => ({
  from: fromShanghai(shanghaiDayOf(`${year}-01-01`)).toISOString(),
  to: fromShanghai(shanghaiDayOf(`${year + 1}-01-01`)).toISOString(),
});

const daysOf = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });

interface Used {
  readonly key: string;
  readonly year: number;
}

/** The rows behind each count of an item: the same conditions the count was made with. */
export const usageLinks = {
  problems: ({ key, year }: Used) => listLink('problems', { itemKey: { eq: key }, submittedAt: momentsOf(year) }),
  visits: ({ key, year }: Used) =>
    listLink('visits', {
      itemKey: { eq: key },
      plannedOn: daysOf(year),
      state: { in: visitStates.filter((state) => state !== 'CANCELLED') },
    }),
  tasks: ({ key, year }: Used) =>
    listLink('tasks', {
      itemKey: { eq: key },
      startOn: daysOf(year),
      state: { in: taskStates.filter((state) => state !== 'DRAFT' && state !== 'CANCELLED') },
    }),
  activities: ({ key, year }: Used) =>
    listLink('activities', {
      itemKey: { eq: key },
      plannedOn: daysOf(year),
      state: { in: activityStates.filter((state) => state !== 'CANCELLED') },
    }),
} as const;

const ended: readonly string[] = ['CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN'];
const open = problemStates.filter((state) => !ended.includes(state));

/** The rows behind the counts of a unit in the 责任清单. */
export const responsibilityLinks = {
  problems: (unitId: string, year: number) =>
    listLink('problems', { hostUnitId: { eq: unitId }, submittedAt: momentsOf(year) }),
  open: (unitId: string, year: number) =>
    listLink('problems', { hostUnitId: { eq: unitId }, submittedAt: momentsOf(year), state: { in: open } }),
  raised: (unitId: string, year: number) =>
    listLink('problems', {
      hostUnitId: { eq: unitId },
      submittedAt: momentsOf(year),
      state: { in: open },
      responsibility: { in: ['DEPUTY_LEADER', 'PRINCIPAL'] },
    }),
} as const;
