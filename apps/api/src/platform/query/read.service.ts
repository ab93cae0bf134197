import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import type { AskedField } from './asked-field.js';
import { markCompiled } from './compiled-answers.js';
import { complete, type Completion } from './computed-fields.js';
import { EntityRegistry } from './entity-registry.js';
import { knownAnswer, type Known } from './known-answer.js';
import { listRequest, type ListOptions } from './list-request.js';
import { ReadRequest } from './read-request.js';
import { rootFieldOf, type RootField } from './root-field.js';
import { objectType } from './selection.js';
import { uuidOrNull } from './sql-text.js';
import { StatementCache } from './statement-cache.js';

/** JSON text of an answer as PostgreSQL made it, and what TypeScript still has to add. */
export interface RawAnswer {
  readonly json: string;
  readonly completion: Completion | null;
}

/**
 * The one way lists and details are read: the selection, the filter and the actor's scope become one statement.
 * Answers are keyed by the response keys of the selection, and only GraphQL can make sense of them (see
 * readCompiledAnswers): return them from the resolver as they are.
 */
@Injectable()
export class ReadService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly statements: StatementCache,
  ) {}

  /** `{ items totalItems endCursor }`. @throws InvalidOptions for a filter, sort or cursor that cannot be read */
  async list(type: string, info: GraphQLResolveInfo, options: ListOptions | undefined, actor: Actor): Promise<object> {
    const answer = await this.read(rootFieldOf('list', type, info), actor, options ?? {});
    return this.parse(answer, actor) ?? {};
  }

  /** One row, or null when it does not exist or the actor may not read it. */
  async detail<T extends object>(type: string, info: GraphQLResolveInfo, id: string, actor: Actor): Promise<T | null> {
    return this.parse<T>(await this.read(rootFieldOf('detail', type, info), actor, id), actor);
  }

  /**
   * The row a command has just written, for its own answer: also when it has left the actor's reach.
   * @param known what the command knows of it; when that is all the selection asks for, nothing is read
   */
  async written<T extends object>(
    type: string,
    info: AskedField,
    id: string,
    actor: Actor,
    known: Known | null = null,
  ): Promise<T> {
    const answer = known && knownAnswer(info, objectType(info.schema, type), known);
    if (answer) {
      markCompiled(answer);
      return answer as T;
    }
    const row = this.parse<T>(await this.read(rootFieldOf('detail', type, info, false), actor, id), actor);
    if (!row) throw new Error(`${type} ${id} was written but is not there`);
    return row;
  }

  /** A bare array of rows, for fields of type `[Problem!]!`; options as for a list. */
  async rows(type: string, info: GraphQLResolveInfo, options: ListOptions, actor: Actor): Promise<object[]> {
    const answer = await this.read(rootFieldOf('rows', type, info), actor, options);
    return this.parse<{ items: object[] }>(answer, actor)?.items ?? [];
  }

  /** The answer as text, for whoever sends it on unread. @returns null when there is no such row */
  async read(field: RootField, actor: Actor, subject: string | ListOptions): Promise<RawAnswer | null> {
    const request = this.requestFor(field, actor, subject);
    if (!request) return null;
    const statement = this.statements.statementFor(field, request);
    const values = statement.binders.map((bind) => bind(request));
    const [row] = await this.database.query<{ json: string }>(statement.name, statement.text, values);
    return row ? { json: row.json, completion: statement.completion } : null;
  }

  /** Parses an answer and computes its computed fields. */
  parse<T extends object>(answer: RawAnswer | null, actor: Actor): T | null {
    if (!answer) return null;
    const value = JSON.parse(answer.json) as T;
    if (answer.completion) complete(value, answer.completion, { actor, now: this.clock.now() });
    markCompiled(value);
    return value;
  }

  private requestFor(field: RootField, actor: Actor, subject: string | ListOptions): ReadRequest | null {
    if (typeof subject === 'string') {
      const id = uuidOrNull(subject);
      return id === null ? null : new ReadRequest(actor, this.clock.now(), field.variables, { id });
    }
    const { list } = this.registry.get(field.type);
    if (!list) throw new Error(`${field.type} has no list`);
    return new ReadRequest(actor, this.clock.now(), field.variables, listRequest(list, subject));
  }
}
