import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { apiFile } from '../../config/project-files.js';

const FILE = apiFile('schema.graphql');

let schema: GraphQLSchema | null = null;

/** The contract as committed. The worker makes exports without running a GraphQL server, and needs the types only. */
export function contractSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(FILE, 'utf8'), { assumeValid: true });
  return schema;
}
