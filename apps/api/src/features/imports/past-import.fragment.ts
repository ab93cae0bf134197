import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { columnLabel } from '@zhuqi/domain/import/list-columns.js';
import type { ListCells, ListFault } from '@zhuqi/domain/import/list-row.js';
import { pastNews, type StoredPast } from '@zhuqi/domain/past/again.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { unknownYear } from '@zhuqi/domain/past/past-clocks.js';
import type { NamedEnterprise } from '@zhuqi/domain/past/named-enterprise.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { ImportKind } from '../../platform/imports/import-kind.js';
import type { TableHead } from '../../platform/imports/table-import-job.js';
import { refusedRow, type PlannedRow, type ReadRow, type TableImport } from '../../platform/imports/table-import.js';
import type { TableRow } from '../../platform/tables/table.types.js';
import type { PastDirectory, PastEnterprises, PastNamesLookup } from './past-names-lookup.read-model.js';

/** What every row of an old ledger has. */
interface PastRow {
  readonly ledgerNo: string;
}

export interface StoredSubject<Told> extends StoredPast<Told> {
  readonly id: string;
}

/** A case of an old ledger to be written, for the first time or anew. */
export interface PastChange<Told> {
  readonly id: string;
  readonly told: Told;
  readonly before: StoredPast<Told> | null;
}

export interface NamesAtHand {
  readonly directory: PastDirectory;
  readonly enterprises: PastEnterprises;
}

export type Resolved<Told> =
  | { readonly ok: true; readonly told: Told; readonly scope: ScopedRow }
  | { readonly ok: false; readonly field: string; readonly message: string };

/** One kind of old ledger: how its rows are read, what their names mean, how they are kept. */
export interface PastSubject<Past extends PastRow, Told> {
  readonly kind: ImportKind;
  read(
    cells: ListCells,
    mapping: TableHead['mapping'],
  ): { readonly ok: true; readonly value: Past } | { readonly ok: false; readonly errors: readonly ListFault[] };
  enterprisesOf(past: Past): readonly NamedEnterprise[];
  /** The first and last moment between which working days are counted; none where nothing is. */
  countedSpan(past: Past): readonly Date[];
  /** Known under these numbers, by number. */
  stored(ledgerNos: readonly string[]): Promise<ReadonlyMap<string, StoredSubject<Told>>>;
  /** Numbers of this list that something else bears already. */
  taken(ledgerNos: readonly string[]): Promise<ReadonlySet<string>>;
  /** @param before what the last import said, so that what has moved since is no change of the ledger's */
  resolve(past: Past, id: string, names: NamesAtHand, before: Told | null): Resolved<Told>;
  /** @throws PastCaseChanged when one of them has moved on meanwhile */
  write(tx: Tx, changes: ReadonlyArray<PastChange<Told>>): Promise<void>;
}

/** Somebody else has written one of the rows since it was read; nothing of this write happened. */
export class PastCaseChanged extends Error {}

/** Rows of an old ledger against what is kept: upsert by the ledger's own number. */
export class PastImport<Past extends PastRow, Told> implements TableImport<Past, PastChange<Told>> {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly subject: PastSubject<Past, Told>,
    private readonly head: TableHead,
    private readonly actor: Actor,
    private readonly names: PastNamesLookup,
    private readonly directory: PastDirectory,
    private readonly calendar: WorkingCalendar,
  ) {}

  read(row: TableRow): ReadRow<Past> {
    const cells = Object.fromEntries(this.head.headers.map((header, i) => [header, row.cells[i]]));
    const read = this.subject.read(cells, this.head.mapping);
    if (!read.ok) return { row, input: null, errors: read.errors.map((error) => ({ row: row.number, ...error })) };
    const earlier = this.seen.get(read.value.ledgerNo);
    if (earlier !== undefined) {
      const message = `编号“${read.value.ledgerNo}”与第 ${earlier} 行重复。`;
      return { row, input: null, errors: [{ row: row.number, column: this.columnOf('ledgerNo'), message }] };
    }
    this.seen.set(read.value.ledgerNo, row.number);
    return { row, input: read.value, errors: null };
  }

  async plan(rows: ReadonlyArray<ReadRow<Past>>): Promise<ReadonlyArray<PlannedRow<Past, PastChange<Told>>>> {
    const inputs = rows.flatMap(({ input }) => input ?? []);
    const numbers = inputs.map(({ ledgerNo }) => ledgerNo);
    const named = inputs.flatMap((input) => this.subject.enterprisesOf(input));
    const [stored, taken, enterprises] = await Promise.all([
      this.subject.stored(numbers),
      this.subject.taken(numbers),
      this.names.enterprises(this.actor.bureauId, named),
    ]);
    const names = { directory: this.directory, enterprises };
    return rows.map((read) => {
      if (read.errors !== null) return { read, kind: 'refused', errors: read.errors };
      if (taken.has(read.input.ledgerNo))
        return this.refuse(read, 'ledgerNo', `编号“${read.input.ledgerNo}”已被系统内的其他记录占用，请换一个编号。`);
      return this.planOne(read, read.input, stored.get(read.input.ledgerNo) ?? null, names);
    });
  }

  write(tx: Tx, changes: ReadonlyArray<PastChange<Told>>): Promise<void> {
    return this.subject.write(tx, changes);
  }

  isRace(error: unknown): boolean {
    return error instanceof PastCaseChanged;
  }

  private planOne(
    read: ReadRow<Past>,
    input: Past,
    stored: StoredSubject<Told> | null,
    names: NamesAtHand,
  ): PlannedRow<Past, PastChange<Told>> {
    const year = unknownYear(this.calendar, this.subject.countedSpan(input));
    if (year !== null)
      return refusedRow(
        read,
        `${year} 年的工作日历还没有录入，无法判断是否超期。请先由系统管理员在“工作日历”中导入该年放假安排，再导入这一行。`,
      );
    const id = stored?.id ?? newId();
    const resolved = this.subject.resolve(input, id, names, stored?.told ?? null);
    if (!resolved.ok) return this.refuse(read, resolved.field, resolved.message);
    if (!can(this.actor, this.subject.kind.permission, resolved.scope))
      return refusedRow(read, '这一行属于其他单位，不在您的管辖范围内。');
    switch (pastNews(stored, resolved.told)) {
      case 'same':
        return { read, kind: 'unchanged' };
      case 'actedUponSince':
        return refusedRow(read, '这一条导入后已在系统内继续办理，不能再用台账覆盖。', this.columnOf('ledgerNo'));
      case 'first':
        return { read, kind: 'write', isNew: true, change: { id, told: resolved.told, before: null } };
      case 'changed':
        return { read, kind: 'write', isNew: false, change: { id, told: resolved.told, before: stored } };
    }
  }

  private refuse(read: ReadRow<Past>, field: string, message: string) {
    return refusedRow(read, message, this.columnOf(field));
  }

  private columnOf(field: string): string {
    return this.head.mapping[field] ?? columnLabel(this.subject.kind.columns, field);
  }
}
