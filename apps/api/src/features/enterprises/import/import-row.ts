import { toEnterpriseInput, type ImportRow } from '@zhuqi/domain/enterprise/enterprise-import.js';
import type { EnterpriseInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import type { ColumnMapping } from '@zhuqi/domain/enterprise/import-columns.js';
import { nameKey } from '@zhuqi/domain/enterprise/enterprise-names.js';
import type { JobError } from '../../../platform/jobs/job.types.js';
import type { ReadRow } from '../../../platform/imports/table-import.js';
import type { TableRow } from '../../../platform/tables/table.types.js';

/**
 * Reads rows one after another and remembers what it has seen: an enterprise that stands in the file twice is taken once,
 * since nobody can tell which of the two rows is right.
 */
export class RowReader {
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, { readonly row: number; readonly hasCode: boolean }>();

  constructor(
    private readonly headers: readonly string[],
    private readonly mapping: ColumnMapping,
  ) {}

  read(row: TableRow): ReadRow<EnterpriseInput> {
    const record: ImportRow = Object.fromEntries(this.headers.map((header, i) => [header, row.cells[i]]));
    const parsed = toEnterpriseInput(record, this.mapping);
    if (!parsed.ok) return { row, input: null, errors: parsed.errors.map((error) => ({ row: row.number, ...error })) };
    const repeated = this.repeated(parsed.value, row.number);
    return repeated ? { row, input: null, errors: [repeated] } : { row, input: parsed.value, errors: null };
  }

  private repeated(input: EnterpriseInput, number: number): JobError | null {
    const code = input.creditCode ?? null;
    const earlier = code === null ? undefined : this.byCode.get(code);
    if (earlier !== undefined)
      return {
        row: number,
        column: this.mapping.creditCode ?? null,
        message: `统一社会信用代码与第 ${earlier} 行重复。`,
      };
    const name = nameKey(input.name);
    const named = this.byName.get(name);
    if (named && !(named.hasCode && code !== null))
      return {
        row: number,
        column: this.mapping.name ?? null,
        message: `企业名称与第 ${named.row} 行重复，且没有信用代码可以区分。`,
      };
    if (code !== null) this.byCode.set(code, number);
    if (!named) this.byName.set(name, { row: number, hasCode: code !== null });
    return null;
  }
}
