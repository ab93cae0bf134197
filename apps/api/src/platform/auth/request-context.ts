import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Principal } from './principal.js';
import { sessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';

/** What every request's context holds, over GraphQL and over plain HTTP. */
export interface RequestContext {
  readonly principal: Principal | null;
  readonly actor: Actor | null;
  /** SHA-256 of the session id of this request, when signed in. */
  readonly sessionHash: Buffer | null;
  readonly idempotencyKey: string | null;
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string;
  /** Gives the browser a session id, or takes it away (null). */
  readonly setCookie: (sessionId: string | null) => void;
  /** Made once per request and key: data loaders, which must not outlive the request. */
  readonly once: <T>(key: symbol, make: () => T) => T;
}

const MAX_KEY = 255;

@Injectable()
export class RequestContextFactory {
  private readonly contexts = new WeakMap<FastifyRequest, Promise<RequestContext>>();

  constructor(
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The context of a request; the same one however often it is asked for. */
  of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const existing = this.contexts.get(request);
    if (existing) return existing;
    const made = this.make(request, reply);
    this.contexts.set(request, made);
    return made;
  }

  private async make(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const principal = await this.sessions.resolve(request.headers.cookie);
    const memory = new Map<symbol, unknown>();
    return {
      principal,
      actor: principal?.actor ?? null,
      sessionHash: principal?.sessionHash ?? null,
      idempotencyKey: idempotencyKeyOf(request),
      requestId: randomUUID(),
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      setCookie: (sessionId) => {
        void reply.header('set-cookie', sessionCookie(sessionId, this.config.http.secureCookies));
      },
      once: <T>(key: symbol, make: () => T): T => {
        if (!memory.has(key)) memory.set(key, make());
        return memory.get(key) as T;
      },
    };
  }
}

/** Key of the Idempotency-Key header, or null. */
export function idempotencyKeyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key'];
  const key = (Array.isArray(header) ? header[0] : header)?.trim();
  return key ? key.slice(0, MAX_KEY) : null;
}
