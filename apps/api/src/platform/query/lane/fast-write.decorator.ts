import { SetMetadata } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { AskedField } from '../asked-field.js';

export const FAST_WRITE = 'zhuqi:fast-write';

/** What a marked mutation is: it answers with a Refusal or with `reads.written(type, …)`, and needs nothing else of the request. */
export type FastWriteHandler = (
  input: never,
  info: AskedField,
  actor: Actor,
  idempotencyKey: string | null,
) => Promise<object>;

/**
 * Marks a mutation for the fast lane, which calls this very method without Nest and Apollo, under the same @Allow: its
 * parameters are the argument `input`, @Info, @CurrentActor and @IdempotencyKey, in this order. A test compares the doors.
 * @param type mapped GraphQL type of the row it writes
 */
export const FastWrite =
  (type: string) =>
  (target: object, name: string, method: TypedPropertyDescriptor<FastWriteHandler>): void => {
    SetMetadata(FAST_WRITE, type)(target, name, method);
  };
