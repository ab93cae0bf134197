import { locatedError, type GraphQLError } from 'graphql';
import { formatError } from '../../graphql/format-error.js';
import type { Selected } from '../selection.js';

/** What a root field threw, with its place in the document, as graphql-js says it. */
export const failureOf = (error: unknown, { nodes, key }: Selected): GraphQLError => locatedError(error, nodes, [key]);

/** The body Apollo would answer with: every mutation of ours is non-null, so there is no data. */
export function failureBody(failure: GraphQLError): string {
  const { message, locations, path, extensions } = failure.toJSON();
  const error = formatError({
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions },
  });
  return `${JSON.stringify({ errors: [error], data: null })}\n`;
}
