/** What can go wrong on the way; each has a sentence in the `errors` messages that says what to do. */
export const requestErrorCodes = [
  'OFFLINE',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_REQUEST',
  'TOO_MANY_REQUESTS',
  'TOO_LARGE',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type RequestErrorCode = (typeof requestErrorCodes)[number];

/** The request failed. `message` is the key of the sentence, so react-admin's notifications translate it. */
export class RequestError extends Error {
  constructor(
    readonly code: RequestErrorCode,
    readonly status = 0,
    readonly detail = '',
  ) {
    super(`errors.${code}`);
    this.name = 'RequestError';
  }
}

/** The server said no and why: a stable code and a sentence for the user (see the contract's `Refusal`). */
export class RefusalError extends Error {
  /** react-admin puts these under the fields of the form that was being saved. */
  readonly body: { errors?: Record<string, string> };

  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null,
  ) {
    super(message);
    this.name = 'RefusalError';
    this.body = field ? { errors: { [field]: message } } : {};
  }
}

const byServerCode: Record<string, RequestErrorCode> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'UNAVAILABLE',
};

const byStatus: Record<number, RequestErrorCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** Picks the sentence: the server's own code first, the HTTP status when there is none. */
export function requestErrorOf(status: number, serverCode?: unknown, detail = ''): RequestError {
  const known = typeof serverCode === 'string' ? byServerCode[serverCode] : undefined;
  return new RequestError(known ?? byStatus[status] ?? 'INTERNAL', status, detail);
}
