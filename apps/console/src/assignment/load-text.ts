import type { CandidateFieldsFragment } from '../gql/graphql.js';

export type Candidate = CandidateFieldsFragment;

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** 主办 3 · 协办 1 · 超期 1 · 本周到期 2; what is zero beyond the first two is left out. */
export function loadText(candidate: Candidate, translate: Translate): string {
  const { hosting, coHandling, overdue, dueThisWeek, absentUntil, deputyName } = candidate;
  return [
    translate('assignment.load', { hosting, coHandling }),
    overdue > 0 && translate('assignment.overdue', { n: overdue }),
    dueThisWeek > 0 && translate('assignment.dueThisWeek', { n: dueThisWeek }),
    absentUntil && translate('assignment.absent', { name: deputyName ?? '' }),
  ]
    .filter(Boolean)
    .join(' · ');
}
