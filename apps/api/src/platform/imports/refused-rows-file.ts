import { WorkbookFile } from '../files/workbook-file.js';
import type { FileStore, StoredFile } from '../files/file-store.js';
import type { JobError } from '../jobs/job.types.js';
import type { TableRow } from '../tables/table.types.js';

/** The rows that were refused, as they stood in the file, each with what is wrong: to be corrected and sent again. */
export class RefusedRowsFile {
  private file: WorkbookFile | null = null;

  constructor(
    private readonly store: FileStore,
    private readonly headers: readonly string[],
  ) {}

  async add(row: TableRow, errors: readonly JobError[]): Promise<void> {
    this.file ??= await WorkbookFile.start(this.store, '未导入的行', [
      ...this.headers.map((header) => ({ header, width: 18 })),
      { header: '原行号', width: 8 },
      { header: '错误原因', width: 60 },
    ]);
    const reasons = errors.map(({ column, message }) => (column ? `【${column}】${message}` : message)).join(' ');
    await this.file.add([...this.headers.map((_, i) => row.cells[i] ?? ''), row.number, reasons]);
  }

  /** Null when no row was refused. */
  async finish(): Promise<StoredFile | null> {
    return this.file ? this.file.finish() : null;
  }

  async abandon(): Promise<void> {
    await this.file?.abandon();
  }
}
