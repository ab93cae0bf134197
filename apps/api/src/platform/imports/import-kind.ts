import { Injectable } from '@nestjs/common';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { columnLabel, type ListColumns } from '@zhuqi/domain/import/list-columns.js';
import type { JobKind } from '../jobs/job.types.js';

/** Something that can be imported from a table; its rows belong to the feature that registers it. */
export interface ImportKind {
  /** As the contract and the command line call it: enterprises. */
  readonly name: string;
  /** What a title calls it: 企业. */
  readonly label: string;
  readonly jobKind: JobKind;
  readonly permission: Permission;
  readonly columns: ListColumns;
  /** Of each group at least one field must have its column. */
  readonly needs: ReadonlyArray<readonly string[]>;
  /** Made-up rows of the sample file, by field. */
  readonly sample: ReadonlyArray<Readonly<Record<string, string>>>;
}

/** Everything that can be imported, in the order it was registered. */
@Injectable()
export class ImportKinds {
  private readonly held = new Map<string, ImportKind>();

  /** @throws Error when a name is registered twice */
  register(kind: ImportKind): void {
    if (this.held.has(kind.name)) throw new Error(`import kind ${kind.name} is registered twice`);
    this.held.set(kind.name, kind);
  }

  find(name: string): ImportKind | null {
    return this.held.get(name) ?? null;
  }

  all(): readonly ImportKind[] {
    return [...this.held.values()];
  }
}

export type MappedColumns = ReadonlyArray<{ readonly header: string; readonly field: string }>;

/** What is wrong with a mapping, in a sentence; null when every column has its place. */
export function mappingFault({ columns, needs }: ImportKind, mapping: MappedColumns): string | null {
  const unknown = mapping.find(({ field }) => !Object.hasOwn(columns, field));
  if (unknown) return `没有“${unknown.field.slice(0, 40)}”这个字段。`;
  const twice = Object.keys(columns).find((field) => mapping.filter((column) => column.field === field).length > 1);
  if (twice) return `“${columnLabel(columns, twice)}”只能对应一列。`;
  const missing = needs.find((group) => !group.some((field) => mapping.some((column) => column.field === field)));
  return missing ? `请指定哪一列是${missing.map((field) => columnLabel(columns, field)).join('或')}。` : null;
}
