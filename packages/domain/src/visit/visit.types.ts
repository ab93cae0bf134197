import type { PauseReason } from '../deadline/clock.types.js';
import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { CitedItem, Citing } from '../service-list/cited-item.js';
import type { VisitType } from './visit-codes.js';
import type { Position } from './visit-distance.js';
import type { Finding } from './visit-facts.js';
import type { VisitState } from './visit-state.js';

/** How an actor stands to this one visit; derived, never stored. */
export const visitCapacityLabels = {
  lead: '带队人',
  member: '走访成员',
  coordinator: '协调员',
  unitHead: '处室负责人',
  deputyLeader: '分管领导',
  system: '系统',
} as const;

export type VisitCapacity = keyof typeof visitCapacityLabels;

export const visitClockKinds = ['visitRecord', 'review'] as const;
export type VisitClockKind = (typeof visitClockKinds)[number];

/** Fixed when the visit is planned. */
export interface VisitPlan {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  readonly type: VisitType;
  readonly purpose: string;
  readonly leadId: string;
  readonly memberIds: readonly string[];
  /** The lead's unit. */
  readonly unitPath: string;
  /** The members' units, and the bureau or district bureau of the enterprise. */
  readonly relatedUnitPaths: readonly string[];
  /** The item of the service list it cites, if any. */
  readonly item?: CitedItem | null;
  /** The major project it is paid to, if any. */
  readonly projectId?: string | null;
}

/** The row of a visit, as far as decisions need it: the fold of its events. */
export interface Visit extends Omit<VisitPlan, 'item' | 'projectId'>, Citing {
  readonly projectId: string | null;
  readonly state: VisitState;
  readonly version: number;
  readonly plannedOn: ShanghaiDay;
  /** The hour, when agreed. */
  readonly plannedAt: Date | null;
  /** Why it was logged only after it took place. */
  readonly loggedAfterwards: string | null;
  readonly notifiedAt: Date | null;
  readonly checkedInAt: Date | null;
  readonly checkedOutAt: Date | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Metres between check-in and the nearest site; null when no position is known. */
  readonly distance: number | null;
  readonly farReason: string | null;
  readonly summary: string | null;
  readonly hasNoMatter: boolean;
  readonly findings: readonly Finding[];
  readonly cancelReason: string | null;
  readonly returnedCount: number;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly reviewedAt: Date | null;
  /** Where the enterprise is, or the sites of the project, filled in by whoever loads the row; never folded. */
  readonly sites: readonly Position[];
}

export type VisitRefusalCode =
  | 'NO_SUCH_ACTION'
  | 'WRONG_STATE'
  | 'NOT_ALLOWED'
  | 'SELF_REVIEW'
  | 'MISSING_FACT'
  | 'INVALID_FACT'
  | 'DATE_IN_PAST'
  | 'TIME_AHEAD'
  | 'SAME_PERSON'
  | 'NOTHING_RECORDED'
  | 'NOTHING_CHANGES';

export interface VisitRefusal {
  readonly code: VisitRefusalCode;
  readonly message: string;
  readonly field?: string;
}

/** As the orders of a problem: what the service does to clocks, without knowing why. */
export interface VisitClockOrder {
  readonly order: 'start' | 'finish' | 'stop' | 'pause' | 'resume';
  readonly kind: VisitClockKind;
  readonly ownerUserId?: string;
  readonly reason?: PauseReason;
}
