import type { ActorRef } from '../access/actor-ref.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { citesNothing, citing } from '../service-list/cited-item.js';
import { blankVisit } from './blank-visit.js';
import type { Finding } from './visit-facts.js';
import type { Visit, VisitPlan } from './visit.types.js';

/** How a visit of an earlier year ended. */
export const importedVisitOutcomeLabels = { REVIEWED: '已审核', CANCELLED: '已取消' } as const;
export type ImportedVisitOutcome = keyof typeof importedVisitOutcomeLabels;

/** A visit as a ledger of an earlier year tells it: JSON-safe, null where the ledger is silent. */
export interface ImportedVisit {
  readonly ledgerNo: string;
  readonly plan: VisitPlan;
  readonly outcome: ImportedVisitOutcome;
  /** A Shanghai day. */
  readonly plannedOn: string;
  readonly visitedAt: string | null;
  readonly submittedAt: string | null;
  readonly reviewedAt: string | null;
  readonly summary: string | null;
  readonly findings: readonly Finding[];
  readonly hasNoMatter: boolean;
  readonly cancelReason: string | null;
}

/** The whole visit at once, as with imported problems (problem/imported-problem.ts). */
export interface VisitImported {
  readonly type: 'visit.imported' | 'visit.importCorrected';
  readonly at: Date;
  readonly by: ActorRef;
  readonly from: ImportedVisitOutcome | null;
  readonly to: ImportedVisitOutcome;
  readonly data: ImportedVisit;
}

/** The row a ledger's visit makes. */
export function importedVisit(before: Visit | null, { data, to }: Pick<VisitImported, 'data' | 'to'>): Visit {
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  const visitedAt = moment(data.visitedAt);
  const { item, ...plan } = data.plan;
  return {
    ...blankVisit,
    ...plan,
    ...(item ? citing(item) : citesNothing),
    projectId: plan.projectId ?? null,
    state: to,
    version: (before?.version ?? 0) + 1,
    plannedOn: shanghaiDayOf(data.plannedOn),
    checkedInAt: visitedAt,
    checkedOutAt: visitedAt,
    summary: data.summary,
    findings: data.findings,
    hasNoMatter: data.hasNoMatter,
    cancelReason: data.cancelReason,
    createdAt: visitedAt ?? new Date(`${data.plannedOn}T00:00:00+08:00`),
    submittedAt: moment(data.submittedAt),
    reviewedAt: moment(data.reviewedAt),
  };
}
