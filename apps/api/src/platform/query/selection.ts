import {
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One field of the answer: its response key, its name in the schema, the nodes that asked for it. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** What is selected below; null for scalars. */
  readonly children: readonly Selected[] | null;
  /** Object type of the children. */
  readonly type: GraphQLObjectType | null;
}

/** A field or an operation: whatever has a selection set. */
type Selecting = { readonly selectionSet?: SelectionSetNode | undefined };

export interface DocumentScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields selected on an object of `type`: fragments spread, @skip and @include applied, equal keys merged, in order. */
export function selectedFields(
  document: DocumentScope,
  type: GraphQLObjectType,
  nodes: readonly Selecting[],
): readonly Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const node of nodes) if (node.selectionSet) collect(document, type, node.selectionSet, byKey, visited);
  return [...byKey].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? key;
    const definition = type.getFields()[name];
    const target = definition ? getNamedType(definition.type) : null;
    const object = isObjectType(target) ? target : null;
    return {
      key,
      name,
      nodes: fieldNodes,
      type: object,
      children: object ? selectedFields(document, object, fieldNodes) : null,
    };
  });
}

const remembered = new WeakMap<FieldNode, Map<GraphQLObjectType, readonly Selected[]> | 'depends on variables'>();

/** {@link selectedFields} of a field, worked out once per document unless its directives depend on variables. */
export function selectionOf(
  document: DocumentScope,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): readonly Selected[] {
  const [node] = nodes;
  if (!node || nodes.length > 1) return selectedFields(document, type, nodes);
  let known = remembered.get(node);
  if (!known) {
    known = directiveVariables(nodes, document.fragments).length > 0 ? 'depends on variables' : new Map();
    remembered.set(node, known);
  }
  if (known === 'depends on variables') return selectedFields(document, type, nodes);
  let selection = known.get(type);
  if (!selection) known.set(type, (selection = selectedFields(document, type, nodes)));
  return selection;
}

function collect(
  document: DocumentScope,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, document.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const same = byKey.get(key);
      if (same) same.push(node);
      else byKey.set(key, [node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : document.fragments[node.name.value];
    if (!fragment || (fragment.kind === Kind.FRAGMENT_DEFINITION && visited.has(fragment.name.value))) continue;
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) visited.add(fragment.name.value);
    if (!fragment.typeCondition || appliesTo(document.schema, fragment.typeCondition, type)) {
      collect(document, type, fragment.selectionSet, byKey, visited);
    }
  }
}

function isIncluded(node: SelectionNode, variables: DocumentScope['variables']): boolean {
  if (!node.directives?.length) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
  );
}

function appliesTo(
  schema: GraphQLSchema,
  condition: NonNullable<FragmentDefinitionNode['typeCondition']>,
  type: GraphQLObjectType,
): boolean {
  const target = typeFromAST(schema, condition);
  return target === type || (isAbstractType(target) && schema.isSubType(target, type));
}

/** Names of the variables that @skip and @include depend on below these nodes: they are part of a statement's shape. */
export function directiveVariables(
  nodes: readonly Selecting[],
  fragments: DocumentScope['fragments'],
): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      for (const argument of node.directives?.flatMap((directive) => directive.arguments ?? []) ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
      if (node.kind !== Kind.FRAGMENT_SPREAD) visit(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        visit(fragments[node.name.value]?.selectionSet);
      }
    }
  };
  for (const node of nodes) visit(node.selectionSet);
  return [...names];
}

/** @throws Error when the schema has no object type of this name */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return type;
}
