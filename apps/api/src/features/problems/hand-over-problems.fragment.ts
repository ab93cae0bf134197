import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import type { ProblemMove } from '@zhuqi/domain/assignment/handover.types.js';
import { decide } from '@zhuqi/domain/problem/decide-problem.js';
import { asUser } from '@zhuqi/domain/problem/problem-actor.js';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { ActOnProblem } from './act-on-problem.service.js';
import type { ActRefusal } from './act-refusal.js';
import { toProblem } from './problem.mapper.js';
import type { ProblemRow } from './problem.row.js';
import { loadProblem } from './problem.sql.js';

const LOCK = `
  select id from problem where bureau_id = $1 and participant_ids @> array[$2::uuid] and state = any($3) order by id for no key update`;

/** States in which a problem has somebody to hand it over; the domain's plan says which of these move. */
const STATES = ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED'];

const IN_HANDS = `
  select row_to_json(r) as row from (
    select id from problem where bureau_id = $1 and participant_ids @> array[$2::uuid] and state = any($3)) mine,
    lateral (${loadProblem('mine.id')}) r
  order by r.number`;

/** Who leaves, who comes, why, and who arranges it. */
export interface ChangeOfHands {
  readonly from: Person;
  readonly to: Person;
  readonly reason: string;
  readonly actor: Actor;
}

/** The problems somebody takes part in, as a handover moves them: part of its transaction. */
@Injectable()
export class HandOverProblems {
  constructor(
    private readonly acts: ActOnProblem,
    private readonly clock: SystemClock,
  ) {}

  /** Waits for whoever is changing them, and keeps everybody else waiting until the transaction ends. */
  async lock(tx: Tx, bureauId: string, userId: string): Promise<void> {
    await tx.query('problem.lockInHands', LOCK, [bureauId, userId, STATES]);
  }

  async inHandsOf(sql: Sql, bureauId: string, userId: string): Promise<ProblemRow[]> {
    const found = await sql.query<{ row: ProblemRow }>('problem.inHands', IN_HANDS, [bureauId, userId, STATES]);
    return found.map(({ row }) => row);
  }

  /** Whether the act would be accepted now; null = yes. Writes nothing. */
  refusalOf(row: ProblemRow, move: ProblemMove, change: ChangeOfHands): ActRefusal | null {
    const facts = factsOf(move, change);
    const decision = decide(toProblem(row), move.action, facts, asUser(change.actor), this.clock.now());
    return decision.ok ? null : decision.refusal;
  }

  async perform(tx: Tx, row: ProblemRow, move: ProblemMove, change: ChangeOfHands): Promise<ActRefusal | null> {
    const facts = factsOf(move, change);
    const result = await this.acts.perform(row, move.action, facts, asUser(change.actor), null, tx);
    return result.ok ? null : result.refusal;
  }
}

const factsOf = ({ action }: ProblemMove, { from, to, reason }: ChangeOfHands): Facts =>
  action === 'transferHost' ? { host: to, reason } : { formerCoHandler: from, coHandler: to, reason };
