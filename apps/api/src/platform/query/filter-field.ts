import type { SearchTerms } from '@zhuqi/domain/text/search-terms.js';
import type { Expression, SortColumn } from './sql-expression.js';

/** Where a filterable field of the domain lives in the table. The field's kind and operations come from the domain. */
export type FilterField =
  | { readonly at: 'column'; readonly column: string; readonly type?: NumberType }
  /** A value made of other columns or rows; costs a look at each candidate. */
  | { readonly at: 'value'; readonly sql: Expression; readonly type?: NumberType }
  /** An array column: a condition holds when it holds for one of the values. `indexed`: a GIN index serves it. */
  | { readonly at: 'array'; readonly column: string; readonly indexed: boolean }
  /** A boolean made of other columns; null counts as false. */
  | { readonly at: 'expression'; readonly sql: Expression }
  | SearchField;

/** What a number is stored as, where it is no int4: 分 beyond two thousand million, shares. */
export type NumberType = 'int8' | 'float8';

/** The search box. Bigram arrays find candidates through a GIN index, then the text itself is looked at. */
export interface SearchField {
  readonly at: 'search';
  /** text[] of bigrams (GIN); a view over few rows goes without, and only the text is looked at. */
  readonly grams?: string;
  /** Normalised text the grams were made of. */
  readonly text: Expression;
  /** Pinyin initials, where the table has them; their grams are in `grams`, too. */
  readonly initials?: string;
  /** A code searched by prefix, with a text_pattern_ops index. */
  readonly code?: string;
  /** A number people know rows by (2026-000123); looked at when what was typed could be a part of one. */
  readonly number?: string;
}

export type Terms = Extract<SearchTerms, { ok: true }>;

export const filterColumn = (name: string, type?: NumberType): FilterField => ({
  at: 'column',
  column: name,
  ...(type ? { type } : {}),
});

export const filterValue = (sql: Expression, type?: NumberType): FilterField => ({
  at: 'value',
  sql,
  ...(type ? { type } : {}),
});

export const filterArray = (name: string, options: { readonly indexed: boolean }): FilterField => ({
  at: 'array',
  column: name,
  indexed: options.indexed,
});

export const filterExpression = (sql: Expression): FilterField => ({ at: 'expression', sql });

export const filterSearch = (field: Omit<SearchField, 'at'>): FilterField => ({ at: 'search', ...field });

/** A sort column; say `nullable` where the table does. */
export const sortColumn = (column: string, type: SortColumn['type'], nullable = false): SortColumn => ({
  column,
  type,
  nullable,
});
