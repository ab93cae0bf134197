import type { ShanghaiDay } from '../deadline/shanghai-time.js';

/**
 * What can be asked about a field. `day` is a Shanghai day, `date` a moment; `search` is the search box, which can only
 * contain.
 */
export type FieldKind = 'enum' | 'text' | 'search' | 'date' | 'day' | 'number' | 'boolean' | 'id';

export interface FieldDescriptor {
  readonly kind: FieldKind;
  /** Chinese label, for errors and filter chips. */
  readonly label: string;
  /** The codes an enum may have; left out where another register decides (districts, tags). */
  readonly values?: readonly string[];
  /** The row holds several values (tags, members): a condition holds when it holds for one of them. */
  readonly many?: boolean;
}

/** The filterable fields of a subject. The names any, all and not belong to the algebra. */
export type SubjectFields = Readonly<Record<string, FieldDescriptor>>;

export type ValueOf<K extends FieldKind> = K extends 'date'
  ? Date
  : K extends 'day'
    ? ShanghaiDay
    : K extends 'number'
      ? number
      : K extends 'boolean'
        ? boolean
        : string;

export type FieldValue = string | number | boolean | Date;

/** The operations each kind understands. */
export const operationsOf = {
  enum: ['eq', 'in', 'isNull'],
  text: ['eq', 'in', 'contains', 'isNull'],
  search: ['contains'],
  date: ['eq', 'from', 'to', 'isNull'],
  day: ['eq', 'in', 'from', 'to', 'isNull'],
  number: ['eq', 'in', 'from', 'to', 'isNull'],
  boolean: ['eq', 'isNull'],
  id: ['eq', 'in', 'isNull'],
} as const satisfies Record<FieldKind, readonly string[]>;
export type Operation = (typeof operationsOf)[FieldKind][number];
