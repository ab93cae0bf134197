import type { ClockKind, Grant } from '../deadline/clock.types.js';
import { grantFor, type DeadlinePolicy, type ProblemCategoryCode } from '../deadline/deadline-policy.js';

/** One promise of the 差评 path: what follows a dissatisfied rating for a cause in our hands. */
export interface BadReviewStep {
  readonly kind: Extract<ClockKind, 'firstContact' | 'host' | 'callback'>;
  readonly label: string;
  readonly grant: Grant;
}

/** Contact in 1 working day, put right in 2 (complex: 3), the second call within 5: the policy's rules for later rounds. */
export function badReviewPath(policy: DeadlinePolicy, category: ProblemCategoryCode): readonly BadReviewStep[] {
  const step = (kind: BadReviewStep['kind'], label: string): BadReviewStep => ({
    kind,
    label,
    // A rating that brought the case back leaves no time for URGENT's two hours: a day is the rule for all.
    grant: grantFor(policy, kind, category, 'NORMAL', 2),
  });
  return [step('firstContact', '联系企业'), step('host', '整改办理'), step('callback', '二次回访')];
}

/** The most the path may allow, in working days; a policy with more is refused. */
const limits = { firstContact: 1, host: 3, callback: 5 } as const;

/** What is wrong with a policy as regards the 差评 path; empty when it keeps the promise. */
export const badReviewFaults = (policy: DeadlinePolicy): readonly string[] =>
  (['CONSULT', 'GENERAL', 'COMPLEX'] as const).flatMap((category) =>
    badReviewPath(policy, category)
      .filter(({ kind, grant }) => grant.unit !== 'workday' || grant.amount > limits[kind])
      .map(({ kind, label }) => `差评整改的“${label}”不能超过${limits[kind]}个工作日。`),
  );
