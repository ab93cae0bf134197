import { blankProblem } from './blank-problem.js';
import { citesNothing, citing, type CitedItem } from '../service-list/cited-item.js';
import { asked, inOtherHands, instructed, planned, withAnswer } from './evolve-records.js';
import { importedProblem, type ProblemImported } from './imported-problem.js';
import type { Closing, Responsibility } from './problem-codes.js';
import type { ProblemCreated, ProblemEvent, ProblemEventOf, ProblemSolvedOnTheSpot } from './problem-events.js';
import type { ProblemState } from './problem-state.js';
import type { CoHandler, Problem } from './problem.types.js';

/** What the ledger shows as the answer when the enterprise never supplied what it was asked for. */
export const infoTimeoutAnswer = '企业逾期未补充所需情况，按解释说明办结；企业补充后可重新填报。';

/**
 * The problem after an event; null is the problem before its first one.
 * Folding a problem's events gives its row: a property test holds us to it.
 */
export function evolve(problem: Problem | null, event: ProblemEvent): Problem {
  if (event.type === 'problem.created' || event.type === 'problem.solvedOnTheSpot') return created(event);
  if (isImport(event)) return importedProblem(problem, event);
  if (problem === null) throw new Error(`history starts with ${event.type}`);
  const next: Problem = {
    ...problem,
    state: event.to,
    version: problem.version + 1,
    pauseReason: event.to === 'AWAITING_INFO' ? problem.pauseReason : null,
    closedAt: event.to === 'CLOSED' ? (problem.closedAt ?? event.at) : null,
    // A request lapses when the handling it asks for stops.
    extensionRequest: isHandled(event.to) ? problem.extensionRequest : null,
    shelvingRequest: isHandled(event.to) ? problem.shelvingRequest : null,
    shelvedAt: event.to === 'SHELVED' ? problem.shelvedAt : null,
    shelvedUntil: event.to === 'SHELVED' ? problem.shelvedUntil : null,
    objectUntil: null,
    hostTerm: null,
    maxExtensions: null,
    ...effectOf(problem, event),
  };
  return event.round > problem.round ? inNextRound(next, event.round, event.at) : next;
}

/** Folds a whole history. @throws when it is empty or does not start with a creation */
export function foldProblem(events: readonly ProblemEvent[]): Problem {
  const problem = events.reduce<Problem | null>(evolve, null);
  if (problem === null) throw new Error('a problem without events');
  return problem;
}

const isImport = (event: ProblemEvent): event is ProblemImported =>
  event.type === 'problem.imported' || event.type === 'problem.importCorrected';

type ActEvent = Exclude<ProblemEvent, ProblemCreated | ProblemSolvedOnTheSpot | ProblemImported>;

/** What an event changes besides state, round and version. */
function effectOf(problem: Problem, event: ActEvent): Partial<Problem> {
  switch (event.type) {
    case 'problem.submitted':
      return { submittedAt: event.at };
    case 'problem.accepted':
      return { acceptedAt: event.at };
    case 'problem.rejected':
      return { rejectReason: event.data.rejectReason };
    case 'problem.merged':
      return { mergedIntoId: event.data.mergeInto.id };
    case 'problem.assigned':
      return {
        host: event.data.host,
        coHandlers: (event.data.coHandlers ?? []).map(({ dueAt, ...person }) => ({
          ...person,
          dueAt: dueAt === null ? null : new Date(dueAt),
          ...unanswered,
        })),
        assignments: problem.assignments + 1,
        assignedAt: event.at,
      };
    case 'problem.signed':
      return { signedAt: event.at };
    case 'problem.objected':
      return { host: null, coHandlers: [], assignedAt: null };
    case 'problem.contacted':
      return { firstContactAt: problem.firstContactAt ?? event.at };
    case 'problem.coReplied':
      return { coHandlers: problem.coHandlers.map((helper) => answered(helper, event)) };
    case 'problem.infoRequested':
      return { pauseReason: event.data.pauseReason };
    case 'problem.resultSubmitted':
      return {
        result: event.data.result,
        answer: event.data.answer,
        coHandlers: problem.coHandlers.map((helper) =>
          (helper.repliedAt ?? helper.waivedAt)
            ? helper
            : { ...helper, waivedAt: event.at, waivedReason: event.data.waiverReason ?? null },
        ),
      };
    case 'problem.infoTimedOut':
      return { result: 'EXPLAINED', answer: infoTimeoutAnswer };
    case 'problem.resultApproved':
      return { answeredAt: event.at };
    case 'problem.resultReturned':
      return { result: null, answer: null, returnedCount: problem.returnedCount + 1 };
    case 'problem.rated':
      return rating(event, 'RATED');
    case 'problem.calledBack':
      return rating(event, 'CALLED_BACK');
    case 'problem.ratingTimedOut':
      return { closing: 'UNRATED' };
    case 'problem.extensionRequested':
      return {
        extensionRequest: { ...asked(event), newDueDate: new Date(event.data.newDueDate), late: event.data.askedLate },
      };
    case 'problem.extensionGranted':
      return { extensionRequest: null, extensionsGranted: problem.extensionsGranted + 1 };
    case 'problem.extensionRefused':
      return { extensionRequest: null };
    case 'problem.shelvingRequested':
      return { shelvingRequest: { ...asked(event), planDate: new Date(event.data.planDate) } };
    case 'problem.shelvingRefused':
      return { shelvingRequest: null };
    case 'problem.shelved':
      return { shelvedAt: event.at, shelvedUntil: planned(event) ?? problem.shelvingRequest?.planDate ?? null };
    case 'problem.shelvingReviewed':
      return { shelvedUntil: planned(event) ?? problem.shelvedUntil };
    case 'problem.instructed':
      return { instructions: [...problem.instructions, instructed(problem, event)] };
    case 'problem.instructionAnswered':
      return { instructions: withAnswer(problem.instructions, event) };
    case 'problem.urged':
      return { urgedCount: problem.urgedCount + 1 };
    case 'problem.recategorised':
      return { category: event.data.category, area: event.data.area ?? problem.area };
    case 'problem.priorityRaised':
      return { priority: 'URGENT' };
    case 'problem.hostTransferred':
      return { host: event.data.host };
    case 'problem.coHandlerTransferred':
      return { coHandlers: problem.coHandlers.map((helper) => inOtherHands(helper, event)) };
    case 'problem.itemCited':
      return citation(event.data.item);
    case 'problem.checkCalled':
      return { checkCalledAt: event.at };
    default:
      return {};
  }
}

function created(event: ProblemCreated | ProblemSolvedOnTheSpot): Problem {
  const onTheSpot = event.type === 'problem.solvedOnTheSpot';
  const { item, ...statement } = event.data.statement;
  // Own keys first, and none that is new after a copy: V8 would copy all anew for each of them (performance.md).
  return {
    state: event.to,
    createdAt: event.at,
    ...event.data.origin,
    ...statement,
    ...blankProblem,
    round: event.round,
    ...(onTheSpot
      ? {
          firstContactAt: event.at,
          result: 'RESOLVED' as const,
          answer: event.data.answer,
          closing: 'ON_THE_SPOT' as const,
          submittedAt: event.at,
          acceptedAt: event.at,
          answeredAt: event.at,
          closedAt: event.at,
        }
      : {}),
    ...citation(item ?? null),
  };
}

/** A new round keeps its people and starts afresh; what the last one achieved stays in the events. */
const inNextRound = (problem: Problem, round: number, at: Date): Problem => ({
  ...problem,
  round,
  responsibility: levelUp[problem.responsibility],
  assignments: problem.assignments + (problem.state === 'ASSIGNED' ? 1 : 0),
  coHandlers: problem.coHandlers.map((helper) => ({ ...helper, ...unanswered, dueAt: null })),
  assignedAt: problem.state === 'ASSIGNED' ? at : null,
  signedAt: null,
  answeredAt: null,
  firstContactAt: null,
  result: null,
  answer: null,
  satisfaction: null,
  dissatisfactionCause: null,
  closing: null,
  extensionsGranted: 0,
  checkCalledAt: null,
});

const citation = (item: CitedItem | null) => ({
  ...(item ? citing(item) : citesNothing),
  promisedDays: item?.promisedDays ?? null,
});

const levelUp: Readonly<Record<Responsibility, Responsibility>> = {
  UNIT_HEAD: 'DEPUTY_LEADER',
  DEPUTY_LEADER: 'PRINCIPAL',
  PRINCIPAL: 'PRINCIPAL',
};

const unanswered = { repliedAt: null, reply: null, waivedAt: null, waivedReason: null } as const;

const answered = (helper: CoHandler, { by, at, data }: ProblemEventOf<'coReply'>): CoHandler =>
  helper.userId === by.id ? { ...helper, ...unanswered, repliedAt: at, reply: data.reply } : helper;

const rating = ({ to, data }: ProblemEventOf<'rate'> | ProblemEventOf<'callback'>, closing: Closing) => ({
  satisfaction: data.satisfaction,
  dissatisfactionCause: data.dissatisfactionCause ?? null,
  closing: to === 'CLOSED' ? closing : null,
});

const isHandled = (state: ProblemState): boolean => state === 'IN_PROGRESS' || state === 'AWAITING_INFO';
