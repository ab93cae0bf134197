import { Injectable } from '@nestjs/common';
import { decide } from '@zhuqi/domain/problem/decide-problem.js';
import type { ProblemActor } from '@zhuqi/domain/problem/problem-actor.js';
import type { Facts as ActFacts } from '@zhuqi/domain/problem/problem-facts.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { Sql } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { clockFactOf } from '../deadlines/clock.mapper.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { conflict, type ActRefusal } from './act-refusal.js';
import { CallbackSamples } from './callback-samples.service.js';
import { handledDaysOf } from './handled-days.js';
import { hostTermOf, looksAtHostTerm } from './host-term.js';
import type { WrittenProblem } from './known-problem.fragment.js';
import { toEventFacts } from './problem-event.mapper.js';
import { toProblem } from './problem.mapper.js';
import { ratingOfAct } from './problem-rating.js';
import { ProblemRepository } from './problem.repository.js';
import type { ProblemRow } from './problem.row.js';

export type ActResult =
  | { readonly ok: true; readonly before: Problem; readonly after: Problem; readonly written: WrittenProblem }
  | { readonly ok: false; readonly refusal: ActRefusal };

/**
 * Carries out one act on a loaded problem, whoever acts: a colleague, the enterprise through its link, or time.
 * Decides in the domain, then writes row, event, outbox, clocks and timers in one statement.
 */
@Injectable()
export class ActOnProblem {
  constructor(
    private readonly repository: ProblemRepository,
    private readonly deadlines: DeadlineService,
    private readonly samples: CallbackSamples,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  /**
   * @param idempotency remembered with the act, so that a repeat can be recognised; null for acts without a key
   * @param sql the transaction the act is part of; absent = on its own
   */
  async perform(
    row: ProblemRow,
    action: string,
    facts: ActFacts,
    who: ProblemActor,
    idempotency: IdempotencyFact | null = null,
    sql?: Sql,
  ): Promise<ActResult> {
    const now = this.clock.now();
    const before = await this.load(row, action);
    const decision = decide(before, action, facts, who, now);
    if (!decision.ok) return decision;
    const after = decision.next;
    const clocks = await this.deadlines.apply(decision.clockOrders, row.clocks.map(clockFactOf), {
      bureauId: row.bureauId,
      subjectType: 'problem',
      subjectId: row.id,
      round: after.round,
      category: after.category,
      priority: after.priority,
      promisedDays: after.promisedDays,
      at: now,
      unitOf: (_kind, userId) => (userId === null ? null : unitOf(after, userId)),
    });
    const saved = await this.repository.save(
      {
        before,
        after,
        due: clocks.due,
        ...(before.closedAt === after.closedAt
          ? {}
          : { handledDays: handledDaysOf(await this.deadlines.calendar(), after) }),
        callReason: await this.samples.reasonFor(after),
        rating: ratingOfAct(decision.events),
        facts: {
          events: toEventFacts(before, before.version, decision.events),
          clocks: clocks.clocks,
          timers: clocks.timers,
          idempotency,
        },
        now,
      },
      sql,
    );
    const written = { problem: after, due: clocks.due, now };
    return saved ? { ok: true, before, after, written } : { ok: false, refusal: conflict };
  }

  private async load(row: ProblemRow, action: string): Promise<Problem> {
    const problem = toProblem(row);
    if (!looksAtHostTerm(action)) return problem;
    const [planner, maxExtensions] = await Promise.all([this.deadlines.planner(), this.settings.maxExtensions()]);
    return { ...problem, hostTerm: hostTermOf(planner, problem, row.clocks), maxExtensions };
  }
}

function unitOf(problem: Problem, userId: string): string | null {
  if (problem.host?.userId === userId) return problem.host.unitId;
  return problem.coHandlers.find((helper) => helper.userId === userId)?.unitId ?? null;
}
