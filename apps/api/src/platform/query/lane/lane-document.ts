import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';

/** A document parsed and validated, once for all requests that bring the same text. */
export interface LaneDocument {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Prepares a document for the lane.
 * @param limits the rules Apollo validates with besides the specified ones
 * @returns null when the lane leaves it to Apollo: a subscription, not valid, too long, ambiguous
 */
export function laneDocument(
  schema: GraphQLSchema,
  limits: readonly ValidationRule[],
  maxTokens: number,
  source: string,
  operationName: string | undefined,
): LaneDocument | null {
  try {
    // Places are kept: errors of a mutation name them.
    const document = parse(source, { maxTokens });
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    if (validate(schema, document, [...specifiedRules, ...limits]).length > 0) return null;
    const fragments = document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    );
    return { operation, fragments: Object.fromEntries(fragments) };
  } catch {
    return null;
  }
}
