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

/** What a column brought in one year. */
export interface ColumnYear {
  readonly year: number;
  /** Published and not withdrawn: what figures count. */
  readonly published: number;
  readonly gaps: readonly number[];
  readonly nextNumber: number;
}

/** A column year by year, the newest first; the running year is there even before its first issue. */
export function yearsOfColumn(
  issues: ReadonlyArray<Pick<ColumnIssue, 'number' | 'publishedOn' | 'state'>>,
  runningYear: number,
): readonly ColumnYear[] {
  const dated = issues.flatMap(({ publishedOn, ...issue }) =>
    publishedOn === null ? [] : [{ ...issue, year: yearOf(publishedOn) }],
  );
  const years = [...new Set([runningYear, ...dated.map(({ year }) => year)])].sort((a, b) => b - a);
  return years.map((year) => {
    const own = dated.filter((issue) => issue.year === year);
    const numbers = own.flatMap(({ number }) => (number === null ? [] : [number]));
    return {
      year,
      published: own.filter(({ state }) => state === 'PUBLISHED').length,
      gaps: numberGaps(numbers),
      nextNumber: Math.max(0, ...numbers) + 1,
    };
  });
}
