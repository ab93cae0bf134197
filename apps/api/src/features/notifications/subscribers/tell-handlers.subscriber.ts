import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import { dataOf, roundOf } from '../event-data.js';
import { ProblemCaseReadModel, type ProblemCase } from '../problem-case.read-model.js';
import type { Colleague } from '../recipients.js';
import { problemAssigned } from '../templates/problem-assigned.js';
import { problemCoAssigned } from '../templates/problem-co-assigned.js';
import { problemInfoSupplied } from '../templates/problem-info-supplied.js';
import { problemNextRound } from '../templates/problem-next-round.js';
import { problemObjected } from '../templates/problem-objected.js';
import { problemReturned } from '../templates/problem-returned.js';
import { problemSubmitted } from '../templates/problem-submitted.js';
import { problemToReview } from '../templates/problem-to-review.js';
import type { Letter } from '../templates/letter.js';

/** Tells colleagues what an act on a problem means for them. */
@Injectable()
@SubscribesTo([
  'problem.submitted',
  'problem.assigned',
  'problem.objected',
  'problem.infoSupplied',
  'problem.infoTimedOut',
  'problem.resultSubmitted',
  'problem.resultReturned',
  'problem.rated',
  'problem.calledBack',
  'problem.reopened',
])
export class TellHandlers implements EventSubscriber {
  constructor(
    private readonly cases: ProblemCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const problem = await this.cases.find(tx, event.subjectId);
    await this.writer.write(tx, noticesOf(event, problem));
  }
}

function noticesOf(event: StoredEvent, problem: ProblemCase): Notice[] {
  const data = dataOf(event);
  const tell = (rule: string, people: ReadonlyArray<Colleague | null>, letter: Letter): Notice[] =>
    people.flatMap((person) =>
      person
        ? [
            {
              rule,
              bureauId: event.bureauId,
              subjectType: 'problem' as const,
              subjectId: problem.id,
              round: roundOf(event),
              step: `v${event.version}`,
              to: toColleague(person),
              letter,
            },
          ]
        : [],
    );
  switch (event.type) {
    case 'problem.submitted':
      return tell(event.type, problem.coordinators, problemSubmitted(problem, event.actorName));
    case 'problem.infoSupplied':
      // Who wrote it down need not be told.
      return event.actorId === problem.host?.userId
        ? []
        : tell(event.type, [problem.host], problemInfoSupplied(problem, data.text('supplement'), event.actorName));
    case 'problem.resultSubmitted':
    case 'problem.infoTimedOut':
      return tell('problem.toReview', [reviewerOf(problem)], problemToReview(problem, event.actorName));
    case 'problem.objected':
      return tell(event.type, problem.coordinators, problemObjected(problem, data.text('reason'), event.actorName));
    case 'problem.resultReturned':
      return tell(event.type, [problem.host], problemReturned(problem, data.text('reason'), event.actorName));
    case 'problem.assigned':
      return [
        ...tell(event.type, [problem.host], problemAssigned(problem, problem.signBy)),
        ...tell('problem.coAssigned', problem.coHandlers, problemCoAssigned(problem)),
      ];
    default:
      // A rating, call-back or reopening that opens the next round; any other changes nobody's work.
      if (event.payload['to'] !== 'ASSIGNED') return [];
      return [
        ...tell('problem.nextRound', [problem.host], problemAssigned(problem, problem.signBy)),
        ...tell('problem.nextRoundHead', [headIfOther(problem)], problemNextRound(problem, data.optional('comment'))),
      ];
  }
}

/** Nobody reviews their own work: what the head handled goes to the supervising leader. */
const reviewerOf = (problem: ProblemCase): Colleague | null => headIfOther(problem) ?? problem.deputyLeader;

const headIfOther = ({ unitHead, host }: ProblemCase): Colleague | null =>
  unitHead?.userId === host?.userId ? null : unitHead;
