import type { GraphQLResolveInfo } from 'graphql';

/** What an answer needs to know of the field that asks for it; the lane has it as well as a resolver's `@Info()`. */
export type AskedField = Pick<GraphQLResolveInfo, 'schema' | 'fieldNodes' | 'fragments' | 'variableValues'>;
