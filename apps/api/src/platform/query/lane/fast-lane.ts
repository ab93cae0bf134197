import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { idempotencyKeyOf } from '../../auth/request-context.js';
import { SessionService } from '../../auth/session.service.js';
import { LaneDocuments } from './lane-documents.js';
import { laneQuery } from './lane-query.js';
import { ReadLane } from './read-lane.js';
import { WriteLane } from './write-lane.js';

const PATH = '/graphql';

/**
 * Answers marked queries and mutations in front of Nest and Apollo. Permission is checked by the guard's own function and
 * the scope is part of the statement. Whatever is unusual, refused or wrong is left to Apollo, so that there is one place
 * that explains.
 */
@Injectable()
export class FastLane {
  /** Requests answered here so far. */
  answered = 0;

  constructor(
    private readonly documents: LaneDocuments,
    private readonly sessions: SessionService,
    private readonly reads: ReadLane,
    private readonly writes: WriteLane,
  ) {}

  /** Call before the routes are registered: a hook only sees later ones. */
  attach(fastify: FastifyInstance): void {
    fastify.addHook('preHandler', async (request, reply) => {
      const answer = await this.answer(request).catch(() => null);
      if (answer === null) return undefined;
      this.answered += 1;
      return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(answer);
    });
  }

  /** The response body, or null when Apollo is to answer. */
  private async answer(request: FastifyRequest): Promise<string | null> {
    const query = request.method === 'POST' && request.url === PATH ? laneQuery(request) : null;
    const operation = query && this.documents.operationOf(query);
    if (!operation) return null;
    const principal = await this.sessions.resolve(request.headers.cookie);
    if (!principal) return null;
    if (operation.kind === OperationTypeNode.QUERY) return this.reads.answer(operation, principal);
    return this.writes.answer(operation, principal, idempotencyKeyOf(request));
  }
}
