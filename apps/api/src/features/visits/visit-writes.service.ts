import { Injectable } from '@nestjs/common';
import { createProblem } from '@zhuqi/domain/problem/create-problem.js';
import { asUser } from '@zhuqi/domain/problem/problem-actor.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Finding } from '@zhuqi/domain/visit/visit-facts.js';
import type { VisitAccepted } from '@zhuqi/domain/visit/decide-visit.js';
import type { Visit } from '@zhuqi/domain/visit/visit.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { clockFactOf, type ClockRow } from '../deadlines/clock.mapper.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { prepareProblem, type NewProblemRow } from '../problems/problem-create.fragment.js';
import type { FindingInput } from './graphql/visit.inputs.js';
import { toEventFacts } from './visit-event.mapper.js';
import type { VisitWrite } from './visit.repository.js';

export interface VisitRefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

export type Prepared =
  { readonly ok: true; readonly write: VisitWrite } | { readonly ok: false; readonly refusal: VisitRefusalAnswer };

/** Where the problems of a visit are raised: its enterprise. */
export interface VisitSite {
  readonly enterpriseName: string;
  readonly enterpriseUnitPath: string;
  readonly enterpriseDistrictCode: string | null;
  readonly leadUnitId: string;
}

/** Turns a decision about a visit into what is written: clocks, facts, findings and the problems they become. */
@Injectable()
export class VisitWrites {
  constructor(private readonly deadlines: DeadlineService) {}

  async prepare(
    decision: VisitAccepted,
    before: { readonly version: number; readonly clocks: readonly ClockRow[] },
    site: VisitSite,
    raised: readonly RaisedProblem[],
    findings: readonly Finding[],
    actor: Actor,
    now: Date,
    idempotency: IdempotencyFact | null,
  ): Promise<Prepared> {
    const after = decision.next;
    const moved = await this.deadlines.apply(decision.clockOrders, before.clocks.map(clockFactOf), {
      bureauId: after.bureauId,
      subjectType: 'visit',
      subjectId: after.id,
      round: 1,
      category: null,
      priority: null,
      at: now,
      unitOf: () => site.leadUnitId,
    });
    const problems: NewProblemRow[] = [];
    for (const problem of raised) {
      const prepared = await this.raise(problem, after, site, actor, now);
      if (!prepared.ok)
        return {
          ok: false,
          refusal: { ...prepared.refusal, field: `findings.${problem.index}.${prepared.refusal.field ?? ''}` },
        };
      problems.push(prepared.row);
    }
    const events = toEventFacts(after, before.version, decision.events);
    const facts = { events, clocks: moved.clocks, timers: moved.timers, idempotency };
    return { ok: true, write: { after, due: moved.due, facts, findings, problems, actorId: actor.userId, now } };
  }

  private raise({ id, findingId, input }: RaisedProblem, visit: Visit, site: VisitSite, actor: Actor, now: Date) {
    const { problem } = input;
    const isSolved = input.kind === 'SOLVED_ON_SPOT';
    const decision = createProblem(
      {
        id,
        bureauId: visit.bureauId,
        enterpriseId: visit.enterpriseId,
        receivingUnitPath: site.enterpriseUnitPath,
        // Codes are checked by the domain; the type says what they are once they have passed.
        statement: {
          title: problem.title,
          content: problem.content,
          category: problem.category,
          area: problem.area,
          priority: problem.priority,
          channel: 'VISIT',
          visitId: visit.id,
          findingId,
        } as Parameters<typeof createProblem>[0]['statement'],
        mode: isSolved ? 'solvedOnTheSpot' : problem.draft ? 'draft' : 'submit',
        ...(isSolved ? { answer: problem.resultText ?? input.text } : {}),
      },
      asUser(actor),
      now,
    );
    return prepareProblem(
      decision,
      { name: site.enterpriseName, districtCode: site.enterpriseDistrictCode },
      this.deadlines,
      now,
    );
  }
}

export interface RaisedProblem {
  readonly index: number;
  readonly id: string;
  readonly findingId: string;
  readonly input: FindingInput & { readonly problem: NonNullable<FindingInput['problem']> };
}

/** Findings as written, and those among them that raise a problem for the first time. */
export function readFindings(
  inputs: readonly FindingInput[],
  known: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly raised: readonly RaisedProblem[] } {
  const raised: RaisedProblem[] = [];
  const findings = inputs.map((input, index): Finding => {
    const id = input.id ?? newId();
    const before = known.find((finding) => finding.id === id);
    let problemId = before?.problemId ?? null;
    if (input.problem && problemId === null) {
      problemId = input.problem.id ?? newId();
      raised.push({ index, id: problemId, findingId: id, input: { ...input, problem: input.problem } });
    }
    return {
      id,
      // The kind and the codes are checked by the domain's table of codes.
      kind: input.kind as Finding['kind'],
      text: input.text.trim(),
      qualification: (input.qualification ?? null) as Finding['qualification'],
      willingness: (input.willingness ?? null) as Finding['willingness'],
      problemId,
    };
  });
  return { findings, raised };
}
