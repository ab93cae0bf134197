import type { RaRecord } from 'ra-core';
import type { PageSort } from '../gql/graphql.js';

/** A list as every list query of the contract takes it. `filter` is the domain's Filter, exactly as it is in the URL. */
export interface ListOptions {
  readonly skip: number;
  readonly take: number;
  readonly sort?: PageSort;
  readonly filter: Record<string, unknown>;
  readonly signal?: AbortSignal;
}

export interface ListAnswer<Row> {
  readonly items: readonly Row[];
  readonly totalItems: number;
}

/** What the form holds, and how it was when loaded. */
export interface SaveInput {
  readonly id?: string;
  readonly data: Record<string, unknown>;
  readonly previous?: Record<string, unknown>;
}

/**
 * What one resource can do, in terms of our contract. A missing method means the contract has no such operation.
 * Written in `<resource>/<resource>.adapter.ts`, registered in `adapters.ts`.
 */
export interface ResourceAdapter<Row extends RaRecord = RaRecord> {
  readonly list?: (options: ListOptions) => Promise<ListAnswer<Row>>;
  readonly one?: (id: string, signal?: AbortSignal) => Promise<Row | null | undefined>;
  /** Several by id in one request, where the contract has it; otherwise one by one. */
  readonly many?: (ids: readonly string[], signal?: AbortSignal) => Promise<readonly Row[]>;
  readonly save?: (input: SaveInput) => Promise<Row>;
}
