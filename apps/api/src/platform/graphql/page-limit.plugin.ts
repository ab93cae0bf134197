import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type FieldNode, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { MAX_PAGE } from './page.js';

type Variables = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readValue(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.INT:
      return Number(node.value);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, readValue(field.value, variables)]));
    default:
      return undefined;
  }
}

function takeOf(field: FieldNode, variables: Variables): unknown {
  const argument = field.arguments?.find(({ name }) => name.value === 'options' || name.value === 'take');
  if (!argument) return undefined;
  const value = readValue(argument.value, variables);
  return isObject(value) ? value['take'] : value;
}

/** The first page size of the operation's root fields that is too big, as literal or as variable. */
export function excessivePage(operation: OperationDefinitionNode, variables: Variables): number | null {
  for (const selection of operation.selectionSet.selections) {
    const take = selection.kind === Kind.FIELD ? takeOf(selection, variables) : undefined;
    if (typeof take === 'number' && (take > MAX_PAGE || take < 0)) return take;
  }
  return null;
}

/** Refuses a page of a million rows with 400 before any SQL; cost limits that count literals do not see variables. */
export const pageLimitPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        const take = operation ? excessivePage(operation, request.variables ?? {}) : null;
        if (take !== null)
          throw new GraphQLError(`每页最多 ${MAX_PAGE} 条，不能是 ${take} 条。`, {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          });
      },
    };
  },
};
