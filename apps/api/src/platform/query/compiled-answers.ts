import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

const compiled = new WeakSet<object>();

/** Remembers that an object is keyed by response keys; the objects below it are marked when they are reached. */
export function markCompiled(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) markCompiled(one);
  else if (typeof value === 'object' && value !== null) compiled.add(value);
}

export const isCompiled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && compiled.has(value);

/**
 * Makes an executable schema understand answers of the ReadService: fields of a compiled object are taken by their
 * response key, everything else is resolved as before. Changes the schema in place, for Nest's `transformSchema`.
 */
export function readCompiledAnswers(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = byResponseKey(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

const byResponseKey =
  (otherwise: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    if (!isCompiled(source)) return otherwise(source, args, context, info);
    const value = (source as Record<string, unknown>)[info.path.key];
    markCompiled(value);
    return value;
  };
