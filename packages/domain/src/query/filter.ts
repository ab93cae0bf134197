import type { FieldDescriptor, FieldKind, FieldValue, SubjectFields, ValueOf } from './subject-fields.js';

type Ordered = 'date' | 'day' | 'number';

/** Conditions on one field; several hold together (and). `from`/`to` are half-open: [from, to). */
export type FieldCondition<K extends FieldKind = FieldKind> = {
  readonly eq?: ValueOf<K>;
  readonly in?: ReadonlyArray<ValueOf<K>>;
  readonly isNull?: boolean;
} & (K extends Ordered ? { readonly from?: ValueOf<K>; readonly to?: ValueOf<K> } : unknown) &
  (K extends 'text' | 'search' ? { readonly contains?: string } : unknown);

/**
 * One filter for lists, exports, saved views, tiles and report figures: plain data that travels in a URL or a job.
 * All its parts hold together. `any: []` holds for no row, `all: []` and `{}` for every row.
 *
 * Two-valued: a condition on an empty value is false, except isNull; so `not` is the true opposite. Whoever compiles it
 * to SQL must keep NULL from spreading: `NOT (… IS TRUE)`.
 */
export type Filter<F extends SubjectFields = SubjectFields> = {
  readonly [K in keyof F]?: FieldCondition<F[K]['kind']>;
} & {
  readonly any?: ReadonlyArray<Filter<F>>;
  readonly all?: ReadonlyArray<Filter<F>>;
  readonly not?: Filter<F>;
};

/** A row as `matches` sees it: the fields by name; `many` fields hold arrays. */
export type FilterRow<F extends SubjectFields = SubjectFields> = {
  readonly [K in keyof F]?: FieldValue | readonly FieldValue[] | null | undefined;
};

/** Field conditions without their types, for code that walks a filter (SQL, chips, JSON). */
export type AnyCondition = {
  readonly eq?: FieldValue;
  readonly in?: readonly FieldValue[];
  readonly from?: FieldValue;
  readonly to?: FieldValue;
  readonly contains?: string;
  readonly isNull?: boolean;
};

export interface FilterParts {
  readonly fields: ReadonlyArray<readonly [name: string, condition: AnyCondition]>;
  readonly any?: readonly Filter[];
  readonly all?: readonly Filter[];
  readonly not?: Filter;
}

/** A filter taken apart, its fields in the order of their names. */
export function partsOf(filter: Filter): FilterParts {
  const { any, all, not, ...fields } = filter as Filter & Record<string, AnyCondition | undefined>;
  return {
    fields: Object.entries(fields as Record<string, AnyCondition | undefined>)
      .filter((entry): entry is [string, AnyCondition] => entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    ...(any ? { any } : {}),
    ...(all ? { all } : {}),
    ...(not ? { not } : {}),
  };
}

/** Whether a row passes. The in-memory twin of the SQL the API compiles. */
export function matches<F extends SubjectFields>(fields: F, filter: Filter<F>, row: FilterRow<F>): boolean {
  const parts = partsOf(filter);
  const holds = (part: Filter): boolean => matches(fields as SubjectFields, part, row as FilterRow);
  return (
    parts.fields.every(([name, condition]) => {
      const field = fields[name];
      if (!field) throw new RangeError(`no such field: ${name}`);
      return conditionHolds(field, condition, (row as FilterRow)[name]);
    }) &&
    (parts.any === undefined || parts.any.some(holds)) &&
    (parts.all === undefined || parts.all.every(holds)) &&
    (parts.not === undefined || !holds(parts.not))
  );
}

/** Filters that hold together, as one. */
export function allOf<F extends SubjectFields>(...filters: ReadonlyArray<Filter<F>>): Filter<F> {
  const [only, ...rest] = filters;
  return only && rest.length === 0 ? only : ({ all: filters } as Filter<F>);
}

function conditionHolds(field: FieldDescriptor, condition: AnyCondition, value: FilterRow[string]): boolean {
  const values = asArray(value);
  if (condition.isNull !== undefined && condition.isNull !== (values.length === 0)) return false;
  const asksValue = Object.entries(condition).some(([name, part]) => name !== 'isNull' && part !== undefined);
  return !asksValue || values.some((one) => valueHolds(field, condition, one));
}

function valueHolds(field: FieldDescriptor, condition: AnyCondition, value: FieldValue): boolean {
  const key = keyOf(value);
  const { eq, from, to, contains } = condition;
  return (
    (eq === undefined || key === keyOf(eq)) &&
    (condition.in === undefined || condition.in.some((one) => key === keyOf(one))) &&
    (from === undefined || key >= keyOf(from)) &&
    (to === undefined || key < keyOf(to)) &&
    (contains === undefined || fold(String(value), field).includes(fold(contains, field)))
  );
}

const asArray = (value: FilterRow[string]): readonly FieldValue[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? (value as FieldValue[]) : [value as FieldValue];

const keyOf = (value: FieldValue): string | number | boolean => (value instanceof Date ? value.getTime() : value);

/** Searching ignores case and spaces as the index does; `contains` on a text field ignores case only, as ILIKE does. */
function fold(text: string, field: FieldDescriptor): string {
  return field.kind === 'search' ? text.normalize('NFKC').toLowerCase().replace(/\s/g, '') : text.toLowerCase();
}
