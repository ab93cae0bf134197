import type { ComputeContext } from './entity-map.js';
import type { Selected } from './selection.js';

/** Key under which the statement brings the columns of computed fields; no GraphQL name contains `$`. */
export const REQUIRED = '$';

export type Row = Record<string, unknown>;

/** What TypeScript still has to do to an object of the answer, and to the objects below it. */
export interface Completion {
  readonly fields: readonly {
    readonly key: string;
    readonly compute: (row: Row, context: ComputeContext) => unknown;
    readonly selected: Selected;
  }[];
  readonly below: readonly { readonly key: string; readonly completion: Completion }[];
}

/** Computes the computed fields of an answer in place. */
export function complete(value: unknown, completion: Completion, context: ComputeContext): void {
  if (Array.isArray(value)) {
    for (const one of value) complete(one, completion, context);
    return;
  }
  if (!isRow(value)) return;
  if (completion.fields.length > 0) {
    const required = isRow(value[REQUIRED]) ? value[REQUIRED] : {};
    delete value[REQUIRED];
    for (const { key, compute, selected } of completion.fields) value[key] = cut(compute(required, context), selected);
  }
  for (const { key, completion: inner } of completion.below) complete(value[key], inner, context);
}

/** A computed value reduced to the selection, under its response keys. */
function cut(value: unknown, selected: Selected): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => cut(one, selected));
  if (value instanceof Date) return value.toISOString();
  if (!selected.children || !isRow(value)) return value;
  const row: Row = {};
  for (const child of selected.children) {
    row[child.key] = child.name === '__typename' ? selected.type?.name : cut(value[child.name], child);
  }
  return row;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
