import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { Sort } from '@zhuqi/domain/query/sort.js';
import type { SubjectFields } from '@zhuqi/domain/query/subject-fields.js';
import type { FilterField } from './filter-field.js';
import type { Expression, SortColumn } from './sql-expression.js';

/**
 * How one GraphQL object type is read from its table. Maps are data: a feature registers one per type in the
 * EntityRegistry, relations name their target type by string, so that no two maps import each other.
 */
export interface EntityMap {
  /** GraphQL object type. */
  readonly type: string;
  readonly table: string;
  /** Primary key column; `id` unless said. */
  readonly key?: string;
  /** Whose rows these are. Without it rows are reached only through a parent, or by everybody the operation allows. */
  readonly scope?: EntityScope;
  readonly fields: Readonly<Record<string, FieldMap>>;
  /** How the type is listed; without it only details and relations can be read. */
  readonly list?: EntityList;
}

/** One list: the subject's fields of the domain, and where each of them lives in the table. */
export interface EntityList {
  readonly filterable: SubjectFields;
  /** One for every filterable field. */
  readonly filters: Readonly<Record<string, FilterField>>;
  /** What a field is measured by (sum, distinct, median) where that is not what it is filtered by. */
  readonly measures?: Readonly<Record<string, Expression>>;
  /** Sortable fields; ties are always broken by the key, empty values come last. */
  readonly sortable: Readonly<Record<string, SortColumn>>;
  readonly defaultSort: Sort;
}

/** The permission that opens a row of this table, and the columns that say where the row belongs. */
export interface EntityScope {
  readonly permission: Permission;
  readonly columns: ScopeColumns;
  /** What else a row must be for this actor, beyond where it belongs; say, not handled by the actor. */
  readonly also?: Expression;
}

/** bureau_id always; a register without units or participants (say, units themselves) leaves the others out. */
export interface ScopeColumns {
  readonly unitPath?: string;
  readonly relatedUnitPaths?: string;
  /** uuid[] column, or a single uuid column of the person in charge. */
  readonly participants?: { readonly column: string; readonly array: boolean };
}

/** Columns of every case-like table (prisma/schema). */
export const caseScope: ScopeColumns = {
  unitPath: 'unit_path',
  relatedUnitPaths: 'related_unit_paths',
  participants: { column: 'participant_ids', array: true },
};

/** What computed fields see besides their row. */
export interface ComputeContext {
  readonly actor: Actor;
  readonly now: Date;
}

export type Rendering = 'plain' | 'dateTime' | 'date' | 'list';

export type FieldMap =
  | { readonly kind: 'column'; readonly column: string; readonly as: Rendering }
  | { readonly kind: 'sql'; readonly sql: Expression; readonly as: Rendering }
  | { readonly kind: 'one'; readonly type: string; readonly on: Join; readonly scoped: boolean }
  | ManyField
  | ComputedField;

/** A join condition between the parent's alias and the child's. */
export type Join = (parent: string, child: string) => string;

export interface ManyField {
  readonly kind: 'many';
  readonly type: string;
  readonly on: Join;
  /** ORDER BY terms; they must make the order total. */
  readonly orderBy: (child: string, parent: string) => readonly string[];
  /** Rows without a `take` argument, and the most anybody gets. */
  readonly defaultTake: number;
  readonly maxTake: number;
  readonly scoped: boolean;
}

/** A field made in TypeScript from columns the statement brings along; it costs the fast lane a parse. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly requires: Readonly<Record<string, Expression>>;
  readonly compute: (row: never, context: ComputeContext) => unknown;
}
