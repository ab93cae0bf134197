import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { systemWho } from '@zhuqi/domain/lifecycle/act.types.js';
import { Acts, type ActInput } from '../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { ResolveItems, type TypedItem } from './resolve-items.service.js';
import { serviceListKind } from './service-list.kind.js';

export interface ListActInput {
  readonly id: string;
  readonly action: string;
  readonly expectedVersion: number;
  readonly facts?: {
    readonly items?: readonly TypedItem[] | null;
    readonly basisDocumentId?: string | null;
  } | null;
}

const PUBLISHED = `
  select o.id from service_list l join service_list o on o.bureau_id = l.bureau_id and o.year = l.year and o.state = 'PUBLISHED'
  where l.id = $1 and o.id <> l.id`;

/** Carries its refusal out of the transaction, which it undoes. */
class Undone extends Error {
  constructor(readonly result: CommandResult) {
    super('undone');
  }
}

/** One act on a service list. Publishing supersedes the edition published before, in one transaction. */
@Injectable()
export class PerformServiceListAction {
  constructor(
    private readonly acts: Acts,
    private readonly store: AggregateStore,
    private readonly items: ResolveItems,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  async perform(input: ListActInput, actor: Actor, idempotency: IdempotencyFact | null): Promise<CommandResult> {
    const { items: typed, ...rest } = input.facts ?? {};
    const unknown = await this.items.refuseBasis(actor.bureauId, rest.basisDocumentId);
    if (unknown) return unknown;
    const resolved = typed ? await this.items.resolve(actor.bureauId, typed) : null;
    if (resolved && !resolved.ok) return resolved;
    // A basis that is said to be null is taken away; one that is not said stays.
    const emptied = rest.basisDocumentId === null ? { cleared: ['basisDocumentId'] } : {};
    const act: ActInput = { ...input, facts: { ...rest, ...emptied, ...(resolved ? { items: resolved.items } : {}) } };
    if (input.action !== 'publish') return this.acts.perform(serviceListKind, act, actor, { idempotency });
    try {
      return await this.database.transaction((tx) => this.publish(act, actor, idempotency, tx));
    } catch (error) {
      if (error instanceof Undone) return error.result;
      throw error;
    }
  }

  /** The old edition goes first: never are two of a year published. */
  private async publish(
    act: ActInput,
    actor: Actor,
    idempotency: IdempotencyFact | null,
    sql: Tx,
  ): Promise<CommandResult> {
    const [former] = await sql.query<{ id: string }>('serviceList.published', PUBLISHED, [act.id]);
    if (former) {
      const superseded = await this.supersede(former.id, sql);
      if (!superseded.ok) throw new Undone(superseded);
    }
    const published = await this.acts.perform(serviceListKind, act, actor, { idempotency, sql });
    if (!published.ok) throw new Undone(published);
    return published;
  }

  private async supersede(id: string, sql: Tx): Promise<CommandResult> {
    const before = await this.store.find(serviceListKind, id, sql);
    if (!before) throw new Error(`service list ${id} was there a moment ago`);
    const now = this.clock.now();
    const decision = serviceListKind.decide(before.aggregate, 'supersede', {}, systemWho, now);
    return decision.ok ? this.acts.write(serviceListKind, before, decision, now, { sql }) : decision;
  }
}
