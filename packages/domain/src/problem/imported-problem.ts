import type { ActorRef } from '../access/actor-ref.js';
import { citesNothing, citing } from '../service-list/cited-item.js';
import { blankProblem } from './blank-problem.js';
import type { RejectReason, ResultCode, Satisfaction } from './problem-codes.js';
import type { Host, Problem, ProblemOrigin, ProblemStatement } from './problem.types.js';

/** How a case of an earlier year ended; only ended cases come from a ledger. */
export const importedOutcomeLabels = { CLOSED: '已销号', REJECTED: '不予受理', WITHDRAWN: '已撤回' } as const;
export type ImportedOutcome = keyof typeof importedOutcomeLabels;

/** A case as a ledger of an earlier year tells it: JSON-safe, moments as ISO text, null where the ledger is silent. */
export interface ImportedProblem {
  readonly ledgerNo: string;
  readonly origin: ProblemOrigin;
  readonly statement: ProblemStatement;
  readonly outcome: ImportedOutcome;
  readonly host: Host | null;
  readonly result: ResultCode | null;
  readonly answer: string | null;
  readonly satisfaction: Satisfaction | null;
  readonly rejectReason: RejectReason | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  readonly assignedAt: string | null;
  readonly signedAt: string | null;
  readonly answeredAt: string | null;
  readonly endedAt: string;
  /** The day an extension was granted to. */
  readonly extendedTo: string | null;
}

/**
 * The whole case at once: what an old ledger knows is where the case stood at the end, not who acted when. A corrected
 * ledger tells it again, and the whole of it holds anew.
 */
export interface ProblemImported {
  readonly type: 'problem.imported' | 'problem.importCorrected';
  /** When it was imported; when things happened stands in the data. */
  readonly at: Date;
  readonly by: ActorRef;
  readonly from: ImportedOutcome | null;
  readonly to: ImportedOutcome;
  readonly round: number;
  readonly data: ImportedProblem;
}

/** The row a ledger's case makes. Satisfaction was asked for by the bureau itself; without it nobody has rated. */
export function importedProblem(before: Problem | null, { data, to }: Pick<ProblemImported, 'data' | 'to'>): Problem {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  const closed = to === 'CLOSED';
  const { item, ...statement } = data.statement;
  return {
    ...blankProblem,
    ...data.origin,
    ...statement,
    ...(item ? citing(item) : citesNothing),
    promisedDays: item?.promisedDays ?? null,
    state: to,
    version: (before?.version ?? 0) + 1,
    host: data.host,
    assignments: data.host === null ? 0 : 1,
    result: data.result,
    answer: data.answer,
    satisfaction: data.satisfaction,
    // What was in our hands would have been taken up again, not closed.
    dissatisfactionCause: data.satisfaction === 'DISSATISFIED' ? 'OUTSIDE' : null,
    closing: closed ? (data.satisfaction === null ? 'UNRATED' : 'CALLED_BACK') : null,
    rejectReason: data.rejectReason,
    createdAt: new Date(data.createdAt),
    submittedAt: new Date(data.createdAt),
    acceptedAt: moment(acceptedAt(data)),
    assignedAt: moment(data.assignedAt),
    signedAt: moment(data.signedAt),
    answeredAt: moment(data.answeredAt),
    closedAt: closed ? new Date(data.endedAt) : null,
  };
}

/** A case that was closed had been accepted, when it was raised if nothing else is told; one that was rejected never was. */
function acceptedAt({ outcome, acceptedAt: told, createdAt }: ImportedProblem): string | null {
  if (outcome === 'REJECTED') return null;
  return told ?? (outcome === 'CLOSED' ? createdAt : null);
}
