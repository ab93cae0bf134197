import type { ImportedProblem } from '../problem/imported-problem.js';
import type { Host, ProblemOrigin } from '../problem/problem.types.js';
import type { PastProblem } from './past-problem.js';

/** A past problem whose names have been found in the registers. */
export interface FoundNames {
  readonly origin: ProblemOrigin;
  readonly host: Host | null;
}

/** What the event of the import carries: what the ledger says, and nothing it does not. */
export function toImportedProblem(past: PastProblem, { origin, host }: FoundNames): ImportedProblem {
  const { at } = past;
  const iso = (moment: Date | null) => moment?.toISOString() ?? null;
  return {
    ledgerNo: past.ledgerNo,
    origin,
    statement: { ...past.statement, visitId: null, findingId: null },
    outcome: past.outcome,
    host,
    result: past.result,
    answer: past.answer,
    satisfaction: past.satisfaction,
    rejectReason: past.rejectReason,
    createdAt: at.createdAt.toISOString(),
    acceptedAt: iso(at.acceptedAt),
    assignedAt: iso(at.assignedAt),
    signedAt: iso(at.signedAt),
    answeredAt: iso(at.answeredAt),
    endedAt: at.endedAt.toISOString(),
    extendedTo: past.extendedTo,
  };
}

const ours = /^\d{4}-\d{6,}$/;

/** The number a past problem is shown under: its own; one that looks like a number of ours is marked as an old one. */
export const pastProblemNumber = (ledgerNo: string): string => (ours.test(ledgerNo) ? `旧${ledgerNo}` : ledgerNo);
