import type { FindingKind, Qualification, VisitType, Willingness } from '@zhuqi/domain/visit/visit-codes.js';
import type { VisitState } from '@zhuqi/domain/visit/visit-state.js';
import type { ClockRow } from '../deadlines/clock.mapper.js';

type Moment = Date | string | null;

/** A visit as one SELECT brings it: the row, its findings, all its clocks, and where the enterprise is. */
export interface VisitRow {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  readonly districtCode: string | null;
  readonly type: VisitType;
  readonly purpose: string;
  readonly state: VisitState;
  readonly version: number;
  readonly leadId: string;
  readonly memberIds: readonly string[];
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly plannedOn: string;
  readonly plannedAt: Moment;
  readonly loggedAfterwards: string | null;
  readonly notifiedAt: Moment;
  readonly checkedInAt: Moment;
  readonly checkedOutAt: Moment;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly distance: number | null;
  readonly farReason: string | null;
  readonly summary: string | null;
  readonly hasNoMatter: boolean;
  readonly cancelReason: string | null;
  readonly returnedCount: number;
  readonly createdAt: Date | string;
  readonly submittedAt: Moment;
  readonly reviewedAt: Moment;
  readonly itemKey: string | null;
  readonly teamId: string | null;
  readonly projectId: string | null;
  /** Of its major project; null without one. */
  readonly projectSites: ReadonlyArray<{ readonly latitude: number | null; readonly longitude: number | null }> | null;
  readonly findings: readonly FindingRow[];
  readonly clocks: readonly ClockRow[];
  readonly hasProblems: boolean;
  readonly leadUnitId: string;
  readonly enterpriseName: string;
  readonly enterpriseUnitPath: string;
  readonly enterpriseDistrictCode: string | null;
  readonly siteLatitude: number | null;
  readonly siteLongitude: number | null;
}

export interface FindingRow {
  readonly id: string;
  readonly kind: FindingKind;
  readonly text: string;
  readonly qualification: Qualification | null;
  readonly willingness: Willingness | null;
  readonly problemId: string | null;
}
