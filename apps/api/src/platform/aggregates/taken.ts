import type { AggregateTable } from './aggregate-table.js';
import { refused } from './living-kind.js';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The refusal a violated unique index of this table means; null for any other failure. */
export function takenRefusal<A, R>({ taken = {} }: AggregateTable<A, R>, error: unknown) {
  if (!isObject(error) || error['code'] !== '23505') return null;
  const said = taken[String(error['constraint'])];
  return said ? refused('DUPLICATE', said.message, said.field) : null;
}
