import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type ExcelJS from '@protobi/exceljs';
import { safeCell } from '@zhuqi/domain/text/csv-safe.js';
import type { FileStore, StoredFile } from './file-store.js';

export interface WorkbookColumn {
  readonly header: string;
  /** Characters; 12 unless said. */
  readonly width?: number;
  /** How a Date is shown; a day unless said. Dates are given as UTC and shown as they are. */
  readonly dateFormat?: 'yyyy-mm-dd' | 'yyyy-mm-dd hh:mm';
  /** How a number is shown, in the words of Excel; as it is unless said. */
  readonly numberFormat?: string;
}

export type WorkbookCell = string | number | Date | null;

const MAX_BYTES = 200 * 1024 * 1024;
/** What one cell of Excel holds. */
const MAX_TEXT = 32_767;

/**
 * An .xlsx file written row by row into the store, however many rows there are. Text stays text: nothing in it becomes a
 * formula, and codes keep their zeros.
 */
export class WorkbookFile {
  private rowCount = 0;

  private constructor(
    private readonly writer: ExcelJS.stream.xlsx.WorkbookWriter,
    private sheet: ExcelJS.Worksheet,
    private readonly output: PassThrough,
    private readonly stored: Promise<StoredFile>,
    private columns: readonly WorkbookColumn[],
  ) {}

  static async start(store: FileStore, sheetName: string, columns: readonly WorkbookColumn[]): Promise<WorkbookFile> {
    // Loaded when a file is written: it is the biggest library we have.
    const { default: excel } = await import('@protobi/exceljs');
    const output = new PassThrough();
    const stored = store.put(output, MAX_BYTES);
    // Who finishes the file hears of a failure; until then it must not end the process.
    stored.catch(() => output.destroy());
    const writer = new excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
    const sheet = addSheet(writer, sheetName, columns);
    return new WorkbookFile(writer, sheet, output, stored, columns);
  }

  /** Ends the sheet and begins another one; what was written cannot be changed any more. */
  nextSheet(sheetName: string, columns: readonly WorkbookColumn[]): void {
    this.sheet.commit();
    this.sheet = addSheet(this.writer, sheetName, columns);
    this.columns = columns;
  }

  /** Rows written so far, headers not counted. */
  get rows(): number {
    return this.rowCount;
  }

  async add(cells: readonly WorkbookCell[]): Promise<void> {
    const row = this.sheet.addRow([]);
    cells.forEach((value, i) => {
      if (value === null || value === '') return;
      const cell = row.getCell(i + 1);
      cell.value = typeof value === 'string' ? safeCell(printable(value)) : value;
      if (typeof value === 'string') cell.numFmt = '@';
      if (typeof value === 'number' && this.columns[i]?.numberFormat) cell.numFmt = this.columns[i].numberFormat;
      if (value instanceof Date) cell.numFmt = this.columns[i]?.dateFormat ?? 'yyyy-mm-dd';
    });
    row.commit();
    this.rowCount += 1;
    if (this.output.writableNeedDrain) await Promise.race([once(this.output, 'drain'), this.stored]);
  }

  /** Ends the file and keeps it. */
  async finish(): Promise<StoredFile> {
    await Promise.race([this.writer.commit(), this.stored]);
    return this.stored;
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.output.destroy(new Error('abandoned'));
    await this.stored.catch(() => undefined);
  }
}

function addSheet(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly WorkbookColumn[],
): ExcelJS.Worksheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width = 12 }) => ({ header: safeCell(header), width }));
  sheet.getRow(1).font = { bold: true };
  return sheet;
}

/** Text that XML and Excel can hold: no control characters but tab and line break, no halves of characters. */
function printable(text: string): string {
  const plain = text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT - 1)}…` : plain;
}
