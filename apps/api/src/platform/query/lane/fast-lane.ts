import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getArgumentValues, getVariableValues, type GraphQLSchema } from 'graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { accessRefusal } from '../../auth/authorise.js';
import { SessionService } from '../../auth/session.service.js';
import { MAX_TOKENS, validationLimits } from '../../graphql/limits.js';
import { excessivePage } from '../../graphql/page-limit.plugin.js';
import type { ListOptions } from '../list-request.js';
import { ReadService } from '../read.service.js';
import { directiveVariables, selectedFields, type Selected } from '../selection.js';
import { FastReads, type FastReadField } from './fast-reads.js';
import { laneDocument, type LaneDocument } from './lane-document.js';
import { laneQuery, type LaneQuery } from './lane-query.js';
import { Recent } from './recent.js';

const PATH = '/graphql';
const DOCUMENTS = 500;
const MAX_SOURCE = 20_000;

/** A document with the root fields it selects, where no variable decides about them. */
interface Prepared extends LaneDocument {
  readonly roots: readonly Selected[] | null;
}

interface RootRead {
  readonly selected: Selected;
  readonly field: FastReadField;
  readonly subject: string | ListOptions;
}

/**
 * Answers marked queries in front of Nest and Apollo: PostgreSQL's JSON text goes out as it is. Permission is checked by
 * the guard's own function and the scope is part of the statement. Whatever is unusual, refused or wrong is left to
 * Apollo, so that there is one place that explains.
 */
@Injectable()
export class FastLane {
  private readonly documents = new Recent<Prepared | 'not ours'>(DOCUMENTS);

  /** Requests answered here so far. */
  answered = 0;

  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly fields: FastReads,
    private readonly sessions: SessionService,
    private readonly reads: ReadService,
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
    if (!query || query.source.length > MAX_SOURCE) return null;
    const { schema } = this.host;
    const prepared = this.prepared(schema, query);
    if (!prepared) return null;
    const { operation, fragments } = prepared;
    const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], query.variables);
    if (!variables || excessivePage(operation, query.variables) !== null) return null;
    const roots = prepared.roots ?? this.roots(schema, prepared, variables);
    const wanted = this.rootReads(schema, roots, variables);
    if (!wanted) return null;
    const principal = await this.sessions.resolve(request.headers.cookie);
    if (!principal || wanted.some(({ field }) => accessRefusal(field.requirement, principal) !== null)) return null;
    const { actor } = principal;
    const document = { schema, fragments, variables };
    const parts = await Promise.all(wanted.map((root) => this.readRoot(root, document, actor)));
    return `{"data":{${parts.join(',')}}}\n`;
  }

  private async readRoot(
    { selected, field, subject }: RootRead,
    document: { schema: GraphQLSchema; fragments: LaneDocument['fragments']; variables: Record<string, unknown> },
    actor: Actor,
  ): Promise<string> {
    const root = { ...document, kind: field.kind, type: field.type, scoped: true, nodes: selected.nodes };
    const answer = await this.reads.read(root, actor, subject);
    const json = answer?.completion ? JSON.stringify(this.reads.parse(answer, actor)) : (answer?.json ?? 'null');
    return `"${selected.key}":${json}`;
  }

  private prepared(schema: GraphQLSchema, { source, operationName }: LaneQuery): Prepared | null {
    const key = operationName === undefined ? source : `${operationName}\n${source}`;
    let prepared = this.documents.get(key);
    if (!prepared) {
      const document = laneDocument(schema, validationLimits, MAX_TOKENS, source, operationName);
      prepared = document ? { ...document, roots: this.fixedRoots(schema, document) } : 'not ours';
      this.documents.set(key, prepared);
    }
    return prepared === 'not ours' ? null : prepared;
  }

  private fixedRoots(schema: GraphQLSchema, document: LaneDocument): readonly Selected[] | null {
    const depends = directiveVariables([document.operation], document.fragments).length > 0;
    return depends ? null : this.roots(schema, document, {});
  }

  private roots(
    schema: GraphQLSchema,
    { operation, fragments }: LaneDocument,
    variables: Record<string, unknown>,
  ): readonly Selected[] {
    const type = schema.getQueryType();
    return type ? selectedFields({ schema, fragments, variables }, type, [operation]) : [];
  }

  /** What to read for each root field; null when one of them is not marked @FastRead. */
  private rootReads(
    schema: GraphQLSchema,
    roots: readonly Selected[],
    variables: Record<string, unknown>,
  ): readonly RootRead[] | null {
    const definitions = schema.getQueryType()?.getFields() ?? {};
    const reads: RootRead[] = [];
    for (const selected of roots) {
      const field = this.fields.get(selected.name);
      const definition = definitions[selected.name];
      const [node] = selected.nodes;
      if (!field || !definition || !node) return null;
      const args = getArgumentValues(definition, node, variables);
      const subject = field.kind === 'detail' ? String(args['id']) : ((args['options'] as ListOptions | null) ?? {});
      reads.push({ selected, field, subject });
    }
    return reads.length > 0 ? reads : null;
  }
}
