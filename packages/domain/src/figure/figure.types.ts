import type { Filter } from '../query/filter.js';
import type { FigureFormat } from './approximate.js';
import type { FieldsOf, FigureSubject, ScopeFields } from './figure-subjects.js';
import type { Period } from './period.js';

type FieldName<S extends FigureSubject> = keyof FieldsOf<S> & string;

/** How rows become a value. The opened list shows the rows; count, sum and so on are taken over exactly those. */
export type Measure<S extends FigureSubject = FigureSubject> =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'median' | 'distinct'; readonly field: FieldName<S> }
  /** The share of the rows for which `of` holds, too; those of `partly` count for a part of one. */
  | {
      readonly kind: 'ratio';
      readonly of: Filter<FieldsOf<S>>;
      readonly partly?: { readonly of: Filter<FieldsOf<S>>; readonly weight: number };
    };

/** `percent` and `decimal` are for ratios, medians and amounts; the 余 rule is `approximate`. */
export type FigureDisplay = FigureFormat | 'percent' | 'decimal';

/** One figure: a stored definition, so that a tile, a report, an export and the list opened from it agree. */
export interface FigureDefinition<S extends FigureSubject> {
  readonly code: string;
  readonly name: string;
  /** 口径: what is counted, in words a leader would sign. */
  readonly words: string;
  readonly subject: S;
  readonly where: (period: Period) => Filter<FieldsOf<S>>;
  readonly measure: Measure<S>;
  readonly unit: string;
  /** What one unit is in the field's own unit: 100 for 元 over 分. */
  readonly scale?: number;
  readonly format: FigureDisplay;
  /** What is printed when there is nothing to measure (no base for a ratio or median). */
  readonly empty?: string;
}

/** Narrows a figure to a unit, a team or a district. */
export type FigureScope = { readonly [K in keyof ScopeFields]?: string };

/** A figure without the types of its subject, for code that walks the registry. */
export interface Figure {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  readonly subject: FigureSubject;
  readonly where: (period: Period) => Filter;
  readonly measure: PlainMeasure;
  readonly unit: string;
  readonly scale: number;
  readonly format: FigureDisplay;
  readonly empty: string;
}

export type PlainMeasure =
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'median' | 'distinct'; readonly field: string }
  | {
      readonly kind: 'ratio';
      readonly of: Filter;
      readonly partly?: { readonly of: Filter; readonly weight: number };
    };

/** Checks a definition against the fields of its subject, and lets go of their types. */
export const figure = <S extends FigureSubject>(definition: FigureDefinition<S>): Figure => ({
  scale: 1,
  empty: '暂无数据',
  ...(definition as unknown as Omit<Figure, 'scale' | 'empty'> & { readonly scale?: number; readonly empty?: string }),
});
