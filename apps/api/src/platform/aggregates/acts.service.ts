import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import { SystemClock } from '../clock/system-clock.js';
import type { Sql } from '../database/database.js';
import type { Facts, IdempotencyFact } from '../facts/fact.types.js';
import type { CommandResult } from '../query/written-answer.service.js';
import { actEventFacts } from './act-events.js';
import { AggregateStore, type Stored } from './aggregate-store.js';
import type { AggregateTable } from './aggregate-table.js';
import { conflict, notFound, takenId, type Decided, type LivingKind } from './living-kind.js';
import { takenRefusal } from './taken.js';

export interface ActInput {
  readonly id: string;
  readonly action: string;
  readonly expectedVersion: number;
  /** As the domain takes them: moments as Date, nothing null. */
  readonly facts: object;
}

/** What an act causes besides its events: clocks, timers, columns kept for lists. */
export interface Moved {
  readonly clocks?: Facts['clocks'];
  readonly timers?: Facts['timers'];
  readonly columns?: Readonly<Record<string, unknown>>;
}

type Accepted<A> = Extract<Decided<A>, { ok: true }>;

/** What a caller may add to an act of its kind. */
export interface ActOptions<A> {
  readonly idempotency?: IdempotencyFact | null;
  /** Within a transaction of the caller. */
  readonly sql?: Sql;
  /** Facts the domain cannot know: whether a number is taken, who is in the register. */
  readonly situation?: (before: A) => Promise<object>;
  readonly moved?: (decision: Accepted<A>, before: A | null) => Promise<Moved>;
}

/** Beginnings and acts of every aggregate with a lifecycle: load, check the row, decide in the domain, write once. */
@Injectable()
export class Acts {
  constructor(
    private readonly store: AggregateStore,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; CONFLICT when the row has changed since `expectedVersion`. */
  async perform<A extends Living, R>(
    kind: LivingKind<A, R>,
    input: ActInput,
    actor: Actor,
    options: ActOptions<A> = {},
  ): Promise<CommandResult> {
    const before = await this.store.find(kind, input.id, options.sql);
    if (!before || !can(actor, kind.read, kind.scopeOf(before.aggregate))) return notFound(kind.noun);
    if (before.version !== input.expectedVersion) return conflict(kind.noun);
    const now = this.clock.now();
    const situation = (await options.situation?.(before.aggregate)) ?? {};
    const facts = { ...input.facts, ...situation };
    const decision = kind.decide(before.aggregate, input.action, facts, { kind: 'user', actor }, now);
    return decision.ok ? this.write(kind, before, decision, now, options) : decision;
  }

  /** Writes what the domain has decided about a row; for acts of the system, and for several rows in one transaction. */
  async write<A extends Living, R>(
    kind: LivingKind<A, R>,
    before: Stored<A>,
    decision: Accepted<A>,
    now: Date,
    options: ActOptions<A> = {},
  ): Promise<CommandResult> {
    const id = kind.idOf(before.aggregate);
    const moved = (await options.moved?.(decision, before.aggregate)) ?? {};
    const facts = factsOf(kind, decision, before.version, moved, options.idempotency);
    const beside = { facts, now, ...(moved.columns ? { columns: moved.columns } : {}) };
    const saved = await guarded(kind, () => this.store.save(kind, before, decision.next, beside, options.sql));
    return saved === true ? { ok: true, known: { id } } : saved === false ? conflict(kind.noun) : saved;
  }

  /** Begins an aggregate the domain has accepted. The same person's repeat under one id is no second row. */
  async begin<A extends Living, R>(
    kind: LivingKind<A, R>,
    decision: Decided<A>,
    actor: Actor,
    options: ActOptions<A> = {},
  ): Promise<CommandResult> {
    if (!decision.ok) return decision;
    // The row was made when its first event says.
    const now = decision.events[0]?.at ?? this.clock.now();
    const id = kind.idOf(decision.next);
    const moved = (await options.moved?.(decision, null)) ?? {};
    const facts = factsOf(kind, decision, 0, moved, options.idempotency);
    const beside = { facts, now, ...(moved.columns ? { columns: moved.columns } : {}) };
    const begun = await guarded(kind, () => this.store.insert(kind, decision.next, beside, options.sql));
    if (begun === true) return { ok: true, known: { id } };
    if (begun !== false) return begun;
    return (await this.store.isBegunBy(id, actor.userId, options.sql)) ? { ok: true, known: null } : takenId(kind.noun);
  }
}

function factsOf<A, R>(
  kind: AggregateTable<A, R>,
  decision: Accepted<A>,
  version: number,
  moved: Moved,
  idempotency: IdempotencyFact | null | undefined,
): Facts {
  const { bureauId } = kind.scopeOf(decision.next);
  const subject = { type: kind.subject, id: kind.idOf(decision.next), bureauId };
  return {
    events: actEventFacts(subject, version, decision.events),
    clocks: moved.clocks ?? [],
    timers: moved.timers ?? [],
    idempotency: idempotency ?? null,
  };
}

/** A unique index that is violated is a refusal; everything else is thrown on. */
async function guarded<A, R>(kind: AggregateTable<A, R>, write: () => Promise<boolean>) {
  try {
    return await write();
  } catch (error) {
    const taken = takenRefusal(kind, error);
    if (taken) return taken;
    throw error;
  }
}
