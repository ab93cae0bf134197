import type { WorkbookCell, WorkbookColumn } from '../../platform/files/workbook-file.js';
import type { Cell } from './figure-cells.js';
import type { RowsColumn } from './figure-rows-lookup.read-model.js';

const wide: ReadonlySet<string> = new Set(['text', 'enterprise', 'activity']);

/** A column of a figure's rows as a column of a sheet. */
export const sheetColumn = ({ label, kind }: RowsColumn): WorkbookColumn => ({
  header: label,
  width: wide.has(kind) ? 30 : 16,
  ...(kind === 'moment' ? { dateFormat: 'yyyy-mm-dd hh:mm' as const } : {}),
  ...(kind === 'percent' ? { numberFormat: '0.0%' } : kind === 'yuan' ? { numberFormat: '#,##0.00' } : {}),
});

const SHANGHAI_MS = 8 * 3_600_000;

/** Days and moments as dates of the sheet, as Shanghai's clock showed them. */
export function sheetCell(column: RowsColumn | undefined, cell: Cell): WorkbookCell {
  if (typeof cell !== 'string') return cell;
  if (column?.kind === 'day') return new Date(`${cell.slice(0, 10)}T00:00:00Z`);
  if (column?.kind === 'moment') return new Date(new Date(cell).getTime() + SHANGHAI_MS);
  return cell;
}
