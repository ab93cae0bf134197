import { hash as digest } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { IdempotencyFact } from '../facts/fact.types.js';
import { Refusal } from './common.model.js';
import { OperationError } from './operation-error.js';

/** One call of one mutation under the client's Idempotency-Key. */
export interface KeyedCall {
  readonly actorId: string;
  /** null: the client sent none, so nothing is remembered. */
  readonly key: string | null;
  readonly operation: string;
  readonly input: unknown;
}

/** The answer of work that found itself done already, and has written nothing. */
export class Repeated<R> {
  constructor(readonly answer: R) {}
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** JSON of the value, the same for the same input whatever the order of its fields; what is undefined is left out. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (!isObject(value) || value instanceof Date) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).sort();
  const given = names.filter((name) => value[name] !== undefined);
  return `{${given.map((name) => `${JSON.stringify(name)}:${stableText(value[name])}`).join()}}`;
}

/** SHA-256 of the input as stable JSON, hexadecimal. */
export const requestHash = (input: unknown): string => digest('sha256', stableText(input));

/** Whether a write failed because the same key was used at the same time; the first one's answer can then be read. */
export function isRepeatedKey(error: unknown): boolean {
  return isObject(error) && error['code'] === '23505' && error['constraint'] === 'idempotency_pkey';
}

@Injectable()
export class IdempotencyService {
  constructor(private readonly database: Database) {}

  /**
   * The answer once given to this key, or null when it is new or there is none.
   * @throws OperationError IDEMPOTENCY_MISMATCH when the key was used for something else
   */
  private async begin<R extends object>(
    actorId: string,
    key: string | null,
    operation: string,
    hash: string,
  ): Promise<R | null> {
    if (key === null) return null;
    const [row] = await this.database.query<{ operation: string; requestHash: string; response: R }>(
      'idempotency.read',
      'select operation, request_hash as "requestHash", response from idempotency where actor_id = $1 and key = $2',
      [actorId, key],
    );
    if (!row) return null;
    if (row.operation === operation && row.requestHash === hash) return row.response;
    throw new OperationError('IDEMPOTENCY_MISMATCH', '这个 Idempotency-Key 已用于另一个请求，请换一个。');
  }

  /**
   * Does the work once per key. The work puts `remember(answer)` into the facts of its own transaction, where a second use
   * of the key fails; so nothing is asked beforehand, and the first answer is read only after a failure. Refusals are not
   * remembered, since nothing happened; one that is merely the echo of the first call gives way to its answer.
   */
  async once<R extends object, Refused>(
    call: KeyedCall,
    work: (remember: (answer: R) => IdempotencyFact | null) => Promise<R | Repeated<R> | Refused>,
  ): Promise<R | Refused> {
    const { actorId, key, operation, input } = call;
    const hash = key === null ? '' : requestHash(input);
    const earlier = () => this.begin<R>(actorId, key, operation, hash);
    try {
      const result = await work((response) =>
        key === null ? null : { actorId, key, operation, requestHash: hash, response },
      );
      if (result instanceof Repeated) return (await earlier()) ?? result.answer;
      return result instanceof Refusal ? ((await earlier()) ?? result) : result;
    } catch (error) {
      const first = isRepeatedKey(error) ? await earlier() : null;
      if (first) return first;
      throw error;
    }
  }
}
