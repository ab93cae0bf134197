/** What SQL snippets of a map may use. */
export interface SqlScope {
  /** Placeholder of the request's time (timestamptz). */
  readonly now: () => string;
  /** Placeholder of the actor's user id (uuid). */
  readonly me: () => string;
  /** Predicate over `alias`: rows of another mapped type that the actor may read. */
  readonly readable: (type: string, alias: string) => string;
}

/** A scalar SQL expression over the row's alias. */
export type Expression = (alias: string, scope: SqlScope) => string;

/** A column a list can be ordered by. */
export interface SortColumn {
  readonly column: string;
  readonly type: 'text' | 'timestamptz' | 'date' | 'int4' | 'int8' | 'float8';
  readonly nullable: boolean;
}
