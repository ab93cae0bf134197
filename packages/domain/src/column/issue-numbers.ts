import { yearOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ColumnIssue } from './column.types.js';

type Numbered = Pick<ColumnIssue, 'id' | 'columnId' | 'number' | 'publishedOn' | 'state'>;

/** Issues of a column that hold a number in a year; a withdrawn one keeps its number, so that it is never given twice. */
const ofYear = (issues: readonly Numbered[], columnId: string, year: number): readonly Numbered[] =>
  issues.filter(
    (issue) => issue.columnId === columnId && issue.publishedOn !== null && yearOf(issue.publishedOn) === year,
  );

/** The next number of a column in a year. */
export const nextNumber = (issues: readonly Numbered[], columnId: string, year: number): number =>
  Math.max(0, ...ofYear(issues, columnId, year).map(({ number }) => number ?? 0)) + 1;

/** Whether another issue of the column has this number in the year of the day. */
export const isNumberTaken = (
  issues: readonly Numbered[],
  { id, columnId }: Pick<ColumnIssue, 'id' | 'columnId'>,
  number: number,
  publishedOn: ShanghaiDay,
): boolean => ofYear(issues, columnId, yearOf(publishedOn)).some((issue) => issue.id !== id && issue.number === number);

/** The numbers missing between 1 and the highest one. */
export function numberGaps(numbers: readonly number[]): readonly number[] {
  const known = new Set(numbers);
  const highest = Math.max(0, ...numbers);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !known.has(number));
}
