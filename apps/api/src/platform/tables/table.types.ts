/** One row of a table as text. */
export interface TableRow {
  /** The row's number as the person sees it in a spreadsheet; the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A readable table. Rows come in order, the empty ones left out; the header is not among them. */
export interface Table {
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly format: 'xlsx' | 'csv';
  /** How the text was encoded; null for a workbook. */
  readonly encoding: TextEncodingName | null;
  /** About how many rows will come, for a progress bar. */
  readonly expectedRows: number;
  /** Sheets of the workbook that hold something, too, and are not read. */
  readonly otherSheets: number;
  readonly rows: AsyncIterable<TableRow>;
}

export type TextEncodingName = 'UTF-8' | 'UTF-16' | 'GB18030';

/** Limits of every table, whatever its format. */
export const MAX_TABLE_BYTES = 10 * 1024 * 1024;
export const MAX_TABLE_ROWS = 200_000;
export const MAX_TABLE_COLUMNS = 200;

/** The file cannot be read as a table; the message says why, in Chinese, to the person who uploaded it. */
export class UnreadableTable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableTable';
  }
}
