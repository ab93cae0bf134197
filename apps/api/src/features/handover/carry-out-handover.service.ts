import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { SessionService } from '../../platform/auth/session.service.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import type { ChangeOfHands } from '../problems/hand-over-problems.fragment.js';
import { handoverEvent } from './handover-event.js';
import { HandoverInventory } from './handover-inventory.service.js';
import { HandoverRepository } from './handover.repository.js';
import { MoveInventory } from './move-inventory.service.js';
import { peopleRefusal, PlanHandover, type Planned } from './plan-handover.service.js';

export interface HandoverCommand {
  readonly fromUserId: string;
  readonly toUserId: string;
  readonly reason: string;
  /** Of the preview that was confirmed. */
  readonly hash: string;
}

type Remember = (answer: { readonly id: string }) => IdempotencyFact | null;

const MAX_REASON = 200;

const changed = () =>
  new Refusal('CONFLICT', '待移交的工作刚刚有变化，请重新预览，确认后再移交。没有作任何变动。', 'hash');

/** One thing could not be moved although the plan said so; takes everything back. */
class HandoverStopped extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Hands over everything a colleague has in hand, in one transaction, or nothing. */
@Injectable()
export class CarryOutHandover {
  constructor(
    private readonly database: Database,
    private readonly inventory: HandoverInventory,
    private readonly planner: PlanHandover,
    private readonly moves: MoveInventory,
    private readonly handovers: HandoverRepository,
    private readonly sessions: SessionService,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses with CONFLICT when what would move is not what was confirmed. */
  async carryOut(
    actor: Actor,
    command: HandoverCommand,
    remember: Remember,
  ): Promise<{ readonly id: string } | Refusal> {
    const people = await this.inventory.people(actor, [command.fromUserId, command.toUserId]);
    const [from, to] = [people.get(command.fromUserId), people.get(command.toUserId)];
    const refusal = peopleRefusal(actor, from, to) ?? reasonRefusal(command.reason);
    if (refusal || !from || !to) return refusal ?? changed();
    const change = { from, to, reason: command.reason.trim(), actor };
    try {
      const id = await this.database.transaction((tx) => this.write(tx, change, command.hash, remember));
      this.sessions.forget();
      return { id };
    } catch (error) {
      if (error instanceof HandoverStopped) return error.refusal;
      throw error;
    }
  }

  private async write(tx: Tx, change: ChangeOfHands, hash: string, remember: Remember): Promise<string> {
    const { from, to, actor } = change;
    await this.inventory.lock(tx, actor.bureauId, from.userId, to.userId);
    const now = this.clock.now();
    const inventory = await this.inventory.read(tx, actor.bureauId, from.userId, to.userId, now);
    const plan = this.planner.plan(inventory, change);
    if (plan.hash !== hash) throw new HandoverStopped(changed());
    if (!plan.ok) throw new HandoverStopped(new Refusal('HANDOVER_REFUSED', plan.refusals[0]?.message ?? plan.summary));
    if (isEmpty(plan)) throw new HandoverStopped(new Refusal('NOTHING_TO_HAND_OVER', plan.summary, 'fromUserId'));
    const events = await this.moves.move(tx, inventory, plan, change, now);
    if (events instanceof Refusal) throw new HandoverStopped(events);
    const record = { id: newId(), change, plan, at: now };
    await this.handovers.insert(tx, record);
    const facts = { events: [...events, handoverEvent(record)], clocks: [], timers: [] };
    await recordFacts(tx, { ...facts, idempotency: remember({ id: record.id }) });
    return record.id;
  }
}

function reasonRefusal(reason: string): Refusal | null {
  if (reason.trim() === '') return new Refusal('MISSING_FACT', '请填写移交原因。', 'reason');
  return [...reason].length > MAX_REASON ? new Refusal('INVALID', `移交原因不超过${MAX_REASON}个字。`, 'reason') : null;
}

const isEmpty = (plan: Planned): boolean =>
  [
    plan.enterpriseIds,
    plan.problems,
    plan.groupIds,
    plan.taskIds,
    plan.projectIds,
    plan.deputyIds,
    plan.revokedDeputyIds,
  ].every(({ length }) => length === 0);
