import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import type { Fault } from '@zhuqi/domain/lifecycle/faults.js';
import { SystemClock } from '../clock/system-clock.js';
import type { Sql } from '../database/database.js';
import { changedColumns } from '../facts/changed-columns.js';
import type { Facts, IdempotencyFact } from '../facts/fact.types.js';
import type { CommandResult } from '../query/written-answer.service.js';
import { actEventFacts } from './act-events.js';
import { AggregateStore } from './aggregate-store.js';
import type { AggregateTable } from './aggregate-table.js';
import { conflict, notFound, refused, takenId } from './living-kind.js';
import { takenRefusal } from './taken.js';

/** A register without a lifecycle: rows are entered and corrected, each change a fact of its own. */
export interface RegisterKind<A, R> extends AggregateTable<A, R> {
  readonly read: Permission;
  readonly manage: Permission;
}

export interface SaveInput<A> {
  readonly row: A;
  /** null: a new row. */
  readonly expectedVersion: number | null;
  /** Everything wrong with it; the first is said. */
  readonly faults: readonly Fault[];
  readonly idempotency?: IdempotencyFact | null;
  readonly sql?: Sql;
}

/** Enters and corrects rows of registers. */
@Injectable()
export class Registers {
  constructor(
    private readonly store: AggregateStore,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws: NOT_FOUND, NOT_ALLOWED, CONFLICT, DUPLICATE, or the first fault by its code. */
  async save<A, R>(kind: RegisterKind<A, R>, input: SaveInput<A>, actor: Actor): Promise<CommandResult> {
    const { row, expectedVersion, faults, idempotency = null, sql } = input;
    const id = kind.idOf(row);
    const before = expectedVersion === null ? null : await this.store.find(kind, id, sql);
    if (expectedVersion !== null && (!before || !can(actor, kind.read, kind.scopeOf(before.aggregate))))
      return notFound(kind.noun);
    const rows = before ? [before.aggregate, row] : [row];
    if (rows.some((one) => !can(actor, kind.manage, kind.scopeOf(one))))
      return refused('NOT_ALLOWED', `您没有登记或修改这个${kind.noun}的权限。`);
    if (before && before.version !== expectedVersion) return conflict(kind.noun);
    const [fault] = faults;
    if (fault) return refused(fault.code, fault.message, fault.field);
    const now = this.clock.now();
    const after = said(kind, row);
    const data = before ? changedColumns(said(kind, before.aggregate), after) : after;
    const event = {
      type: `${kind.subject}.${before ? 'changed' : 'registered'}`,
      at: now,
      by: userRef(actor),
      from: null,
      to: '',
      data,
    };
    const subject = { type: kind.subject, id, bureauId: kind.scopeOf(row).bureauId };
    const facts: Facts = {
      events: actEventFacts(subject, before?.version ?? 0, [event]),
      clocks: [],
      timers: [],
      idempotency,
    };
    try {
      const written = before
        ? await this.store.save(kind, before, row, { facts, now }, sql)
        : await this.store.insert(kind, row, { facts, now }, sql);
      if (written) return { ok: true, known: { id } };
      if (before) return conflict(kind.noun);
      return (await this.store.isBegunBy(id, actor.userId, sql)) ? { ok: true, known: null } : takenId(kind.noun);
    } catch (error) {
      const taken = takenRefusal(kind, error);
      if (taken) return taken;
      throw error;
    }
  }
}

/** Everything a row says, the rows below it included: so that its history tells what was entered when. */
const said = <A, R>(kind: RegisterKind<A, R>, row: A): Readonly<Record<string, unknown>> => ({
  ...kind.toColumns(row),
  ...Object.fromEntries((kind.children ?? []).map((child) => [child.name, child.rowsOf(row)])),
});
