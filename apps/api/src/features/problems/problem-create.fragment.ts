import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import type { Decision } from '@zhuqi/domain/problem/decide-problem.js';
import type { Facts, IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { DeadlineService } from '../deadlines/deadline.service.js';
import type { SubjectDue } from '../deadlines/subject-due.js';
import type { ActRefusal } from './act-refusal.js';
import { handledDaysOf } from './handled-days.js';
import { toEventFacts } from './problem-event.mapper.js';
import { toNewColumns, type ProblemSite } from './problem.mapper.js';

/** A problem about to exist, with the facts of its creation. */
export interface NewProblemRow {
  readonly problem: Problem;
  readonly site: ProblemSite;
  readonly due: SubjectDue;
  /** See handled-days.ts. */
  readonly handledDays: number | null;
  readonly facts: Facts;
  readonly now: Date;
}

export type PreparedProblem =
  { readonly ok: true; readonly row: NewProblemRow } | { readonly ok: false; readonly refusal: ActRefusal };

/** A decided creation with its clocks and facts, ready to be written: alone, or inside the statement of a visit. */
export async function prepareProblem(
  decision: Decision,
  site: ProblemSite,
  deadlines: DeadlineService,
  now: Date,
  idempotency: IdempotencyFact | null = null,
): Promise<PreparedProblem> {
  if (!decision.ok) return decision;
  const { next: problem } = decision;
  const started = await deadlines.apply(decision.clockOrders, [], {
    bureauId: problem.bureauId,
    subjectType: 'problem',
    subjectId: problem.id,
    round: problem.round,
    category: problem.category,
    priority: problem.priority,
    promisedDays: problem.promisedDays,
    at: now,
    unitOf: () => null,
  });
  const events = toEventFacts(problem, 0, decision.events);
  return {
    ok: true,
    row: {
      problem,
      site,
      due: started.due,
      handledDays: handledDaysOf(await deadlines.calendar(), problem),
      facts: { events, clocks: started.clocks, timers: started.timers, idempotency },
      now,
    },
  };
}

/** The record the insert statement reads; also used where a visit raises problems in its own statement. */
export const newProblemRecord = (row: NewProblemRow) => ({
  updatedAt: row.now,
  ...toNewColumns(row.problem, row.site),
  ...row.due,
  handledDays: row.handledDays,
});
