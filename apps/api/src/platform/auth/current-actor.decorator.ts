import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';

/** What every resolver's context holds. */
export interface RequestContext {
  readonly actor: Actor | null;
  /** SHA-256 of the session id of this request, when signed in. */
  readonly sessionHash: Buffer | null;
  readonly idempotencyKey: string | null;
  readonly requestId: string;
  readonly setCookie: (value: string | null) => void;
}

export const contextOf = (context: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(context).getContext<RequestContext>();

/** The signed-in person as the domain sees them. Only on operations that are not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = contextOf(context);
  if (!actor) throw new Error('operation without @Allow reached its resolver');
  return actor;
});

/** Key of the Idempotency-Key header, or null. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null => contextOf(context).idempotencyKey,
);
