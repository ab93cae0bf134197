import type { TypedDocumentString } from '../gql/graphql.js';
import { RefusalError, RequestError, requestErrorOf } from './errors.js';
import { newId } from './new-id.js';

export interface ExecuteOptions {
  /** Kept by the caller when a write may be sent again later; otherwise one is made. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

type Variables<V> =
  V extends Record<string, never>
    ? [variables?: V, options?: ExecuteOptions]
    : [variables: V, options?: ExecuteOptions];

const TIMEOUT_MS = 30_000;
const isMutation = (text: string) => /^\s*mutation\b/.test(text);

/**
 * Sends one typed document and gives its data.
 * A write whose answer got lost is sent once more under the same key: the server then repeats its first answer.
 * @throws RequestError with a code that has a sentence for the user
 */
export async function execute<Result, V>(
  document: TypedDocumentString<Result, V>,
  ...[variables, options = {}]: Variables<V>
): Promise<Result> {
  const text = document.toString();
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (isMutation(text)) headers['Idempotency-Key'] = options.idempotencyKey ?? newId();
  const body = JSON.stringify({ query: text, variables: variables ?? {} });
  const send = () => post(body, headers, options.signal);
  const response = await send().catch((error: unknown) => {
    if (isMutation(text) && error instanceof RequestError && error.code === 'OFFLINE' && navigator.onLine)
      return send();
    throw error;
  });
  return (await readAnswer(response)) as Result;
}

async function post(body: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Response> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError(limit.aborted ? 'TIMEOUT' : 'OFFLINE');
  }
}

async function readAnswer(response: Response): Promise<unknown> {
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const [first] = answer.errors ?? [];
  if (first) throw requestErrorOf(response.status, first.extensions?.code, first.message);
  if (!response.ok || answer.data === undefined) throw requestErrorOf(response.ok ? 500 : response.status);
  return answer.data;
}

interface RefusalLike {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
}

/** The good member of a result union. @throws RefusalError when the server refused */
export function accepted<Member extends { readonly __typename: string }>(
  result: Member,
): Exclude<Member, { readonly __typename: 'Refusal' }> {
  if (result.__typename === 'Refusal') {
    const refusal = result as unknown as RefusalLike;
    throw new RefusalError(refusal.code, refusal.message, refusal.field ?? null);
  }
  return result as Exclude<Member, { readonly __typename: 'Refusal' }>;
}
