import { getNamedType, GraphQLID, type GraphQLObjectType } from 'graphql';
import type { AskedField } from './asked-field.js';
import { selectionOf, type Selected } from './selection.js';

/**
 * What a command knows of the row it has written, by the schema's field names: moments as Date, days as text, rows below
 * as arrays. A field that is absent must be read.
 */
export type Known = Readonly<Record<string, unknown>>;

/** The selection answered from memory, by response key; null when it asks for more than is known. */
export function knownAnswer(field: AskedField, type: GraphQLObjectType, known: Known): object | null {
  const document = { schema: field.schema, fragments: field.fragments, variables: field.variableValues };
  return objectOf(selectionOf(document, type, field.fieldNodes), type, known);
}

function objectOf(selection: readonly Selected[], type: GraphQLObjectType, known: Known): object | null {
  const answer: Record<string, unknown> = {};
  for (const { key, name, children, type: below } of selection) {
    if (name === '__typename') {
      answer[key] = type.name;
      continue;
    }
    const value = known[name];
    if (value === undefined) return null;
    if (value === null || !children || !below) answer[key] = leaf(value, type, name);
    else {
      const objects = Array.isArray(value) ? value : [value];
      const answers = objects.map((one: Known) => objectOf(children, below, one));
      if (answers.includes(null)) return null;
      answer[key] = Array.isArray(value) ? answers : answers[0];
    }
  }
  return answer;
}

/** As PostgreSQL would write it: a uuid in lower case, however the client wrote it. */
function leaf(value: unknown, type: GraphQLObjectType, name: string): unknown {
  if (value instanceof Date) return value.toISOString();
  const isId = typeof value === 'string' && getNamedType(type.getFields()[name]?.type) === GraphQLID;
  return isId ? value.toLowerCase() : value;
}
