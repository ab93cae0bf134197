import type { GraphQLFormattedError } from 'graphql';

/** Codes whose sentence was written for people; everything else is explained here. */
const OURS = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PASSWORD_CHANGE_REQUIRED',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_MISMATCH',
]);

const summaries: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: '请求的语法不对',
  GRAPHQL_VALIDATION_FAILED: '请求不符合接口约定',
  BAD_REQUEST: '请求的格式不对',
  OPERATION_RESOLUTION_FAILURE: '请求没有指明要执行的操作',
  PERSISTED_QUERY_NOT_SUPPORTED: '不支持预存查询',
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What a client may see of an error: a stable code and a Chinese sentence; never a stack or a message of ours gone wrong. */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = textOf(error.extensions?.['code']) ?? 'INTERNAL';
  const requestId = textOf(error.extensions?.['requestId']);
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code, ...(requestId ? { requestId } : {}) },
  };
  if (OURS.has(code)) return { ...place, message: error.message };
  const summary = summaries[code];
  if (summary) return { ...place, message: `${summary}：${error.message}` };
  return {
    ...place,
    message: `系统出了点问题，请稍后重试；如仍不行，请把编号 ${requestId ?? '–'} 告诉系统管理员。`,
    extensions: { ...place.extensions, code: 'INTERNAL' },
  };
}
