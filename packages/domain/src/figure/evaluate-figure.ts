import { allOf, matches, type Filter, type FilterRow } from '../query/filter.js';
import { displayFigure } from './display-figure.js';
import { figureSubjects, subjectOf, type FigureRow, type FigureSubject, type Ledger } from './figure-subjects.js';
import type { Figure, FigureScope } from './figure.types.js';
import type { Period } from './period.js';

/** What a list is opened with: the very query the value is taken over. */
export interface OpenedList {
  readonly subject: FigureSubject;
  readonly filter: Filter;
}

export interface FigureValue {
  readonly code: string;
  readonly name: string;
  /** In the unit of the field; null = not applicable to the scope, or nothing to measure. */
  readonly value: number | null;
  readonly display: string;
  readonly rowIds: readonly string[];
  /** Null where the figure does not apply to the scope. */
  readonly list: OpenedList | null;
}

/** The query of a figure in a period and scope; null when its subject knows no such scope. */
export function listOf(figure: Figure, period: Period, scope: FigureScope = {}): OpenedList | null {
  const fields = subjectOf(figure.subject).scope;
  const narrowed: Filter[] = [];
  for (const [dimension, value] of Object.entries(scope) as Array<[keyof FigureScope, string | undefined]>) {
    if (value === undefined) continue;
    const field = fields[dimension];
    if (field === undefined) return null;
    narrowed.push({ [field]: { eq: value } });
  }
  return { subject: figure.subject, filter: allOf(figure.where(period), ...narrowed) };
}

/** The rows a list shows. The in-memory twin of the SQL the API compiles. */
export function rowsOfList({ subject, filter }: OpenedList, ledger: Ledger): readonly FigureRow[] {
  const fields = figureSubjects[subject].fields;
  const rows = (ledger[subject] ?? []) as readonly FigureRow[];
  return rows.filter((row) =>
    matches<typeof fields>(fields, filter as Filter<typeof fields>, row as FilterRow<typeof fields>),
  );
}

/** The value of a figure over rows in memory. */
export function evaluateFigure(figure: Figure, ledger: Ledger, period: Period, scope: FigureScope = {}): FigureValue {
  const list = listOf(figure, period, scope);
  const rows = list === null ? [] : rowsOfList(list, ledger);
  const value = list === null ? null : measureRows(figure, rows);
  const display = list === null ? '不适用' : displayFigure(figure, value);
  return { code: figure.code, name: figure.name, value, display, rowIds: rows.map(({ id }) => id), list };
}

/** The measure taken over exactly these rows. */
export function measureRows(
  { subject, measure }: Pick<Figure, 'subject' | 'measure'>,
  rows: readonly FigureRow[],
): number | null {
  switch (measure.kind) {
    case 'count':
      return rows.length;
    case 'sum':
      return rows.flatMap((row) => numbersOf(row, measure.field)).reduce((sum, value) => sum + value, 0);
    case 'distinct':
      return new Set(rows.flatMap((row) => valuesOf(row, measure.field))).size;
    case 'median':
      return median(rows.flatMap((row) => numbersOf(row, measure.field)));
    case 'ratio': {
      const of = (filter: Filter) => rowsOfList({ subject, filter }, { [subject]: rows }).length;
      const part = of(measure.of) + (measure.partly ? measure.partly.weight * of(measure.partly.of) : 0);
      return rows.length === 0 ? null : part / rows.length;
    }
  }
}

function valuesOf(row: FigureRow, field: string): ReadonlyArray<string | number> {
  const value = (row as FilterRow)[field];
  const values = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
  return (values as ReadonlyArray<string | number | boolean | Date>).map((one) =>
    typeof one === 'number' ? one : one instanceof Date ? one.getTime() : String(one),
  );
}

const numbersOf = (row: FigureRow, field: string): readonly number[] =>
  valuesOf(row, field).filter((value): value is number => typeof value === 'number');

/** The middle of the values, or the mean of the two in the middle; null without any. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
