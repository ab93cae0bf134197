import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FastifyRequest } from 'fastify';
import type { RequestContext } from './request-context.js';

const attached = new WeakMap<FastifyRequest, RequestContext>();

/** Makes the context of a plain HTTP request known to `contextOf`; the access guard does it first of all. */
export const attachContext = (request: FastifyRequest, context: RequestContext): void => {
  attached.set(request, context);
};

export function contextOf(context: ExecutionContext): RequestContext {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>();
  const found = attached.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!found) throw new Error('no context: the access guard has not run');
  return found;
}

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

/** The whole context, for the few operations that set cookies or need the address. */
export const CurrentContext = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  contextOf(context),
);
