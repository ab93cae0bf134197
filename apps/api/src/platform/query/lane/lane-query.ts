import type { FastifyRequest } from 'fastify';

/** A plain GraphQL request: one query text and its variables. */
export interface LaneQuery {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** Reads the request's body; null for everything that is more than a plain query answered with plain JSON. */
export function laneQuery(request: FastifyRequest): LaneQuery | null {
  const { body } = request;
  if (!isRecord(body) || !acceptsJson(request.headers.accept) || !isJson(request.headers['content-type'])) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
  return { source: query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isJson = (contentType: string | undefined): boolean => /^application\/json\s*(;|$)/i.test(contentType ?? '');

/** Apollo chooses the response's media type by this header; the lane takes only the plain cases. */
function acceptsJson(accept: string | undefined): boolean {
  return accept === undefined || /^(\*\/\*|application\/json)(\s*,\s*\*\/\*)?$/i.test(accept.trim());
}
