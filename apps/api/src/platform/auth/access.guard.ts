import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationError } from '../graphql/operation-error.js';
import { ALLOW, type Requirement } from './allow.decorator.js';
import { accessRefusal, accessRefusalMessages } from './authorise.js';
import { attachContext, contextOf } from './current-actor.decorator.js';
import { RequestContextFactory } from './request-context.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** The one gate in front of every operation and route. What is not marked with @Allow is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly contexts: RequestContextFactory,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const requirement = this.reflector.getAllAndOverride<Requirement | undefined>(ALLOW, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (context.getType<GqlContextType>() === 'graphql') {
      const refusal = accessRefusal(requirement, contextOf(context).principal);
      if (refusal) throw new OperationError(refusal, accessRefusalMessages[refusal]);
      return true;
    }
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    refuseForeignForms(request);
    const made = await this.contexts.of(request, http.getResponse<FastifyReply>());
    attachContext(request, made);
    const refusal = accessRefusal(requirement, made.principal);
    if (!refusal) return true;
    const body = { code: refusal, message: accessRefusalMessages[refusal] };
    throw refusal === 'UNAUTHENTICATED' ? new UnauthorizedException(body) : new ForbiddenException(body);
  }
}

/** A page of another site can send forms and uploads with our cookie in old browsers, but no header of its own. */
function refuseForeignForms(request: FastifyRequest): void {
  if (SAFE_METHODS.includes(request.method) || request.headers['x-requested-with']) return;
  throw new ForbiddenException({ code: 'CSRF', message: '请求缺少 X-Requested-With 头，已拒绝。' });
}
