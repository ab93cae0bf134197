import { addDays, shanghaiDayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ServiceItem } from './service-list.types.js';

export const citingSubjects = { problem: '问题', visit: '走访', task: '任务', activity: '活动' } as const;
export type CitingSubject = keyof typeof citingSubjects;

/** A case that cites an item. */
export interface Citation {
  readonly itemKey: string;
  readonly subject: CitingSubject;
  readonly id: string;
  readonly enterpriseIds: readonly string[];
  readonly on: ShanghaiDay;
}

export interface ItemUsage {
  readonly item: ServiceItem;
  readonly times: number;
  readonly bySubject: Readonly<Record<CitingSubject, number>>;
  readonly enterprises: number;
  readonly lastOn: ShanghaiDay | null;
}

/** How often each item was used; a case citing it twice counts once. */
export function usageOf(items: readonly ServiceItem[], citations: readonly Citation[]): readonly ItemUsage[] {
  return items.map((item) => {
    const own = new Map(
      citations.filter(({ itemKey }) => itemKey === item.key).map((one) => [`${one.subject} ${one.id}`, one]),
    );
    const cases = [...own.values()];
    const count = (subject: CitingSubject) => cases.filter((one) => one.subject === subject).length;
    return {
      item,
      times: cases.length,
      bySubject: { problem: count('problem'), visit: count('visit'), task: count('task'), activity: count('activity') },
      enterprises: new Set(cases.flatMap(({ enterpriseIds }) => enterpriseIds)).size,
      lastOn:
        cases
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? null,
    };
  });
}

/** The first day on which an unused item is an omission: July 1st. */
export const midYearOf = (year: number): ShanghaiDay => shanghaiDayOf(`${year}-07-01`);

/** Items nobody has cited by mid-year; empty before. */
export const unusedByMidYear = (
  usages: readonly ItemUsage[],
  year: number,
  today: ShanghaiDay,
): readonly ItemUsage[] =>
  today < midYearOf(year) ? [] : usages.filter(({ times, lastOn }) => times === 0 || (lastOn ?? '') < firstOf(year));

const firstOf = (year: number): ShanghaiDay => addDays(shanghaiDayOf(`${year - 1}-12-31`), 1);
