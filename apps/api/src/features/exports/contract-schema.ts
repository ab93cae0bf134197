import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The same depth below apps/api from src and from dist. */
const FILE = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));

let schema: GraphQLSchema | null = null;

/** The contract as committed. The worker makes exports without running a GraphQL server, and needs the types only. */
export function contractSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(FILE, 'utf8'), { assumeValid: true });
  return schema;
}
