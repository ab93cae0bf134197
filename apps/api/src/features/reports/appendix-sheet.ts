import type { WorkbookCell, WorkbookColumn } from '../../platform/files/workbook-file.js';
import type { FigureRowItem, RowsColumn } from '../figures/figure-rows-lookup.read-model.js';

/** What Excel allows in the name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** One name per figure, told apart by its number: 3.研讨交流. */
export const sheetNames = (figures: ReadonlyArray<{ readonly name: string }>): readonly string[] =>
  figures.map(({ name }, index) => `${index + 1}.${name.replace(FORBIDDEN, ' ')}`.slice(0, LONGEST).trim());

const wide: ReadonlySet<string> = new Set(['text', 'enterprise', 'activity']);

export const columnOf = ({ label, kind }: RowsColumn): WorkbookColumn => ({
  header: label,
  width: wide.has(kind) ? 30 : 16,
  ...(kind === 'moment' ? { dateFormat: 'yyyy-mm-dd hh:mm' as const } : {}),
  ...(kind === 'percent' ? { numberFormat: '0.0%' } : kind === 'yuan' ? { numberFormat: '#,##0.00' } : {}),
});

const SHANGHAI_MS = 8 * 3_600_000;

/** Days and moments as dates of the sheet, as Shanghai's clock showed them. */
export function cellOf(column: RowsColumn | undefined, cell: FigureRowItem['cells'][number]): WorkbookCell {
  if (typeof cell !== 'string') return cell;
  if (column?.kind === 'day') return new Date(`${cell.slice(0, 10)}T00:00:00Z`);
  if (column?.kind === 'moment') return new Date(new Date(cell).getTime() + SHANGHAI_MS);
  return cell;
}
