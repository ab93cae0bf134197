import type { VisitCheckName } from './visit-checks.js';
import type { VisitFactName } from './visit-facts.js';
import type { VisitState } from './visit-state.js';
import type { VisitCapacity, VisitClockKind } from './visit.types.js';

/** One row of the lifecycle of a visit. The columns are those of the problem's table. */
export interface VisitTransition {
  readonly label: string;
  readonly from: readonly VisitState[];
  readonly to: VisitState | 'same';
  readonly by: readonly VisitCapacity[];
  readonly needs: readonly VisitFactName[];
  readonly offers: readonly VisitFactName[];
  readonly checks?: readonly VisitCheckName[];
  readonly event: string;
  readonly told: string;
  readonly visibility: 'internal' | 'enterprise';
  readonly starts?: readonly VisitClockKind[];
  readonly finishes?: readonly VisitClockKind[];
  readonly stops?: 'all';
  readonly pauses?: readonly VisitClockKind[];
  readonly resumes?: readonly VisitClockKind[];
}

// The table of lifecycles §6, most likely action of a state first. The record's clock starts with the visit and waits
// while the record is under review, so that a return gives no fresh term.
// prettier-ignore
export const visitTransitions = {
  checkIn: {
    label: '签到', from: ['PLANNED', 'NOTIFIED'], to: 'CHECKED_IN', by: ['lead', 'member'], needs: [],
    offers: ['at', 'latitude', 'longitude', 'farReason'], checks: ['timeNotAhead', 'onSiteOrReason'],
    event: 'visit.checkedIn', told: '已签到', visibility: 'internal', starts: ['visitRecord'],
  },
  notify: {
    label: '告知企业', from: ['PLANNED'], to: 'NOTIFIED', by: ['lead', 'member', 'coordinator'], needs: [], offers: [],
    event: 'visit.notified', told: '已告知企业', visibility: 'enterprise',
  },
  record: {
    label: '填写纪实', from: ['CHECKED_IN', 'TO_COMPLETE'], to: 'same', by: ['lead', 'member'], needs: [],
    offers: ['summary', 'findings', 'hasNoMatter'], checks: ['saysSomething', 'findingsComplete', 'noMatterOrFindings'],
    event: 'visit.recorded', told: '填写了走访纪实', visibility: 'internal',
  },
  checkOut: {
    label: '结束走访', from: ['CHECKED_IN'], to: 'TO_COMPLETE', by: ['lead', 'member'], needs: [], offers: ['at'],
    checks: ['timeNotAhead', 'endsAfterStart'],
    event: 'visit.checkedOut', told: '走访结束', visibility: 'internal',
  },
  submit: {
    label: '提交', from: ['TO_COMPLETE'], to: 'SUBMITTED', by: ['lead', 'member'], needs: [],
    offers: ['summary', 'findings', 'hasNoMatter'], checks: ['findingsComplete', 'noMatterOrFindings', 'recordComplete'],
    event: 'visit.submitted', told: '已提交纪实', visibility: 'internal', pauses: ['visitRecord'], starts: ['review'],
  },
  review: {
    label: '审核通过', from: ['SUBMITTED'], to: 'REVIEWED', by: ['unitHead', 'deputyLeader'], needs: [], offers: ['reason'],
    event: 'visit.reviewed', told: '已审核', visibility: 'internal', finishes: ['review', 'visitRecord'],
  },
  returnRecord: {
    label: '退回完善', from: ['SUBMITTED'], to: 'TO_COMPLETE', by: ['unitHead', 'deputyLeader'], needs: ['reason'],
    offers: [],
    event: 'visit.returned', told: '退回完善', visibility: 'internal', finishes: ['review'], resumes: ['visitRecord'],
  },
  citeItem: {
    label: '引用清单事项', from: ['PLANNED', 'NOTIFIED', 'CHECKED_IN', 'TO_COMPLETE', 'SUBMITTED'], to: 'same',
    by: ['lead', 'member', 'coordinator'], needs: ['item'], offers: [], checks: ['changesItem'],
    event: 'visit.itemCited', told: '已引用服务清单事项', visibility: 'internal',
  },
  reschedule: {
    label: '改期', from: ['PLANNED', 'NOTIFIED'], to: 'PLANNED', by: ['lead', 'coordinator', 'unitHead'],
    needs: ['plannedOn', 'reason'], offers: ['plannedAt'], checks: ['newDateAhead'],
    event: 'visit.rescheduled', told: '已改期', visibility: 'enterprise',
  },
  cancel: {
    label: '取消', from: ['PLANNED', 'NOTIFIED'], to: 'CANCELLED', by: ['lead', 'coordinator', 'unitHead'],
    needs: ['reason'], offers: [],
    event: 'visit.cancelled', told: '已取消', visibility: 'enterprise', stops: 'all',
  },
} as const satisfies Record<string, VisitTransition>;

export type VisitAction = keyof typeof visitTransitions;

export const visitActions = Object.keys(visitTransitions) as readonly VisitAction[];

export const visitTransitionOf = (action: VisitAction): VisitTransition => visitTransitions[action];

export const isVisitAction = (value: string): value is VisitAction => Object.hasOwn(visitTransitions, value);
