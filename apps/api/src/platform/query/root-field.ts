import type { FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { AskedField } from './asked-field.js';

/**
 * A field of a document whose value is read by one statement.
 * detail: the row itself · list: `{ items totalItems endCursor }` · rows: the bare array of the first page
 */
export interface RootField {
  readonly kind: 'detail' | 'list' | 'rows';
  /** Mapped GraphQL type of the rows. */
  readonly type: string;
  /** Whether a detail applies the actor's scope; a command's own answer does not. */
  readonly scoped: boolean;
  readonly schema: GraphQLSchema;
  readonly nodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const rootFieldOf = (kind: RootField['kind'], type: string, info: AskedField, scoped = true): RootField => ({
  kind,
  type,
  scoped,
  schema: info.schema,
  nodes: info.fieldNodes,
  fragments: info.fragments,
  variables: info.variableValues,
});
