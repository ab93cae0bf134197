import type { Responsibility } from './problem-codes.js';
import type { ProblemCreated, ProblemEvent, ProblemSolvedOnTheSpot } from './problem-events.js';
import type { CoHandler, Problem } from './problem.types.js';

/** What the ledger shows as the answer when the enterprise never supplied what it was asked for. */
export const infoTimeoutAnswer = '企业逾期未补充所需情况，按解释说明办结；企业补充后可重新填报。';

/**
 * The problem after an event; null is the problem before its first one.
 * Folding a problem's events gives its row: a property test holds us to it.
 */
export function evolve(problem: Problem | null, event: ProblemEvent): Problem {
  if (event.type === 'problem.created' || event.type === 'problem.solvedOnTheSpot') return created(event);
  if (problem === null) throw new Error(`history starts with ${event.type}`);
  const next: Problem = {
    ...problem,
    state: event.to,
    version: problem.version + 1,
    pauseReason: event.to === 'AWAITING_INFO' ? problem.pauseReason : null,
    closedAt: event.to === 'CLOSED' ? event.at : null,
    objectUntil: null,
    ...effectOf(problem, event),
  };
  return event.round > problem.round ? inNextRound(next, event.round) : next;
}

/** Folds a whole history. @throws when it is empty or does not start with a creation */
export function foldProblem(events: readonly ProblemEvent[]): Problem {
  const problem = events.reduce<Problem | null>(evolve, null);
  if (problem === null) throw new Error('a problem without events');
  return problem;
}

type ActEvent = Exclude<ProblemEvent, ProblemCreated | ProblemSolvedOnTheSpot>;

/** What an event changes besides state, round and version. */
function effectOf(problem: Problem, event: ActEvent): Partial<Problem> {
  switch (event.type) {
    case 'problem.submitted':
      return { submittedAt: event.at };
    case 'problem.accepted':
      return { acceptedAt: event.at };
    case 'problem.merged':
      return { mergedIntoId: event.data.mergeInto.id };
    case 'problem.assigned':
      return {
        host: event.data.host,
        coHandlers: (event.data.coHandlers ?? []).map(({ dueAt, ...person }) => ({
          ...person,
          dueAt: dueAt === null ? null : new Date(dueAt),
          repliedAt: null,
          waivedAt: null,
        })),
        assignments: problem.assignments + 1,
      };
    case 'problem.objected':
      return { host: null, coHandlers: [] };
    case 'problem.contacted':
      return { firstContactAt: problem.firstContactAt ?? event.at };
    case 'problem.coReplied':
      return { coHandlers: problem.coHandlers.map((helper) => answered(helper, event.by.id, event.at)) };
    case 'problem.infoRequested':
      return { pauseReason: event.data.pauseReason };
    case 'problem.resultSubmitted':
      return {
        result: event.data.result,
        answer: event.data.answer,
        coHandlers: problem.coHandlers.map((helper) =>
          helper.repliedAt ? helper : { ...helper, waivedAt: helper.waivedAt ?? event.at },
        ),
      };
    case 'problem.infoTimedOut':
      return { result: 'EXPLAINED', answer: infoTimeoutAnswer };
    case 'problem.resultReturned':
      return { result: null, answer: null };
    case 'problem.rated':
      return { satisfaction: event.data.satisfaction, closing: event.to === 'CLOSED' ? 'RATED' : null };
    case 'problem.calledBack':
      return { satisfaction: event.data.satisfaction, closing: event.to === 'CLOSED' ? 'CALLED_BACK' : null };
    case 'problem.ratingTimedOut':
      return { closing: 'UNRATED' };
    default:
      return {};
  }
}

function created(event: ProblemCreated | ProblemSolvedOnTheSpot): Problem {
  const onTheSpot = event.type === 'problem.solvedOnTheSpot';
  return {
    ...event.data.origin,
    ...event.data.content,
    state: event.to,
    round: event.round,
    version: 1,
    host: null,
    coHandlers: [],
    assignments: 0,
    responsibility: 'UNIT_HEAD',
    pauseReason: null,
    firstContactAt: onTheSpot ? event.at : null,
    result: onTheSpot ? 'RESOLVED' : null,
    answer: onTheSpot ? event.data.answer : null,
    satisfaction: null,
    closing: onTheSpot ? 'ON_THE_SPOT' : null,
    mergedIntoId: null,
    submittedAt: onTheSpot ? event.at : null,
    acceptedAt: onTheSpot ? event.at : null,
    closedAt: onTheSpot ? event.at : null,
    objectUntil: null,
  };
}

/** A new round keeps its people and starts afresh; what the last one achieved stays in the events. */
const inNextRound = (problem: Problem, round: number): Problem => ({
  ...problem,
  round,
  responsibility: levelUp[problem.responsibility],
  assignments: problem.assignments + (problem.state === 'ASSIGNED' ? 1 : 0),
  coHandlers: problem.coHandlers.map((helper) => ({ ...helper, dueAt: null, repliedAt: null, waivedAt: null })),
  firstContactAt: null,
  result: null,
  answer: null,
  satisfaction: null,
  closing: null,
});

const levelUp: Readonly<Record<Responsibility, Responsibility>> = {
  UNIT_HEAD: 'DEPUTY_LEADER',
  DEPUTY_LEADER: 'PRINCIPAL',
  PRINCIPAL: 'PRINCIPAL',
};

const answered = (helper: CoHandler, userId: string | null, at: Date): CoHandler =>
  helper.userId === userId ? { ...helper, repliedAt: at, waivedAt: null } : helper;
