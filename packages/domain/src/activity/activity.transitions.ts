import type { ActRow } from '../lifecycle/act.types.js';
import type { ActivityCheckName } from './activity-checks.js';
import type { ActivityFactName } from './activity-facts.js';
import type { ActivityState } from './activity-state.js';
import type { ActivityCapacity, ActivityClockOrder } from './activity.types.js';

export interface ActivityTransition extends ActRow<ActivityState, ActivityCapacity, ActivityFactName> {
  readonly checks?: readonly ActivityCheckName[];
  /** What it does to the clock of the record. */
  readonly clock?: ActivityClockOrder['order'];
}

const hosts = ['organizer', 'unitHead', 'coordinator'] as const;
const guests = ['invitee', 'colleague'] as const;
const record = ['summary', 'people', 'expenses', 'removed', 'saidAttendance', 'attachments'] as const;

// The table of lifecycles §9, most likely action of a state first.
// prettier-ignore
export const activityTransitions = {
  announce: {
    label: '发出通知', from: ['PLANNED'], to: 'ANNOUNCED', by: hosts, needs: [], offers: ['people'], checks: ['peopleSound'],
    event: 'activity.announced', told: '已发出通知',
  },
  openSignIn: {
    label: '开始签到', from: ['ANNOUNCED'], to: 'CHECKING_IN', by: hosts, needs: [], offers: [], checks: ['dayHasCome'],
    event: 'activity.signInOpened', told: '开始签到',
  },
  signIn: {
    label: '签到', from: ['CHECKING_IN'], to: 'same', by: guests, needs: ['step'], offers: ['isRemote', 'reason'],
    checks: ['codeFresh', 'notSignedIn', 'remoteWithReason'], event: 'activity.signedIn', told: '已签到',
  },
  close: {
    label: '结束活动', from: ['CHECKING_IN'], to: 'TO_RECORD', by: hosts, needs: [], offers: [],
    event: 'activity.ended', told: '活动结束', clock: 'start',
  },
  archive: {
    label: '归档', from: ['TO_RECORD'], to: 'ARCHIVED', by: hosts, needs: [], offers: record,
    checks: ['peopleSound', 'expensesSound', 'recordComplete'], event: 'activity.archived', told: '已归档', clock: 'finish',
  },
  record: {
    label: '填写纪实', from: ['TO_RECORD'], to: 'same', by: hosts, needs: [], offers: record,
    checks: ['saysSomething', 'peopleSound', 'actorsPresent', 'expensesSound'], event: 'activity.recorded', told: '填写了活动纪实',
  },
  correct: {
    label: '补正', from: ['ARCHIVED'], to: 'same', by: ['unitHead', 'coordinator'], needs: ['reason'], offers: record,
    checks: ['saysSomething', 'peopleSound', 'actorsPresent', 'expensesSound'], event: 'activity.corrected',
    told: '纪实已补正',
  },
  correctPlan: {
    label: '更正安排', from: ['ARCHIVED'], to: 'same', by: ['unitHead', 'coordinator'], needs: ['content', 'reason'], offers: [],
    checks: ['contentSound'], event: 'activity.planCorrected', told: '活动安排已更正',
  },
  signUp: {
    label: '报名', from: ['ANNOUNCED'], to: 'same', by: ['colleague'], needs: [], offers: [],
    event: 'activity.signedUp', told: '已报名',
  },
  askLeave: {
    label: '请假', from: ['ANNOUNCED', 'CHECKING_IN'], to: 'same', by: ['invitee'], needs: ['reason'], offers: [],
    checks: ['notSignedIn'], event: 'activity.leaveAsked', told: '已请假',
  },
  signInFor: {
    label: '代签', from: ['CHECKING_IN'], to: 'same', by: ['organizer', 'invitee'], needs: ['personKey', 'reason'], offers: [],
    checks: ['proxyMay', 'proxiedExpected'], event: 'activity.signedInFor', told: '已代签',
  },
  reschedule: {
    label: '改期', from: ['PLANNED', 'ANNOUNCED'], to: 'PLANNED', by: hosts, needs: ['plannedOn', 'reason'],
    offers: ['startsAt', 'place'], checks: ['newDateAhead', 'startsOnTheDay'], event: 'activity.rescheduled', told: '已改期',
  },
  edit: {
    label: '修改安排', from: ['PLANNED', 'ANNOUNCED', 'CHECKING_IN', 'TO_RECORD'], to: 'same', by: hosts, needs: ['content'],
    offers: ['people', 'removed'], checks: ['contentSound', 'peopleSound'], event: 'activity.edited', told: '修改了活动安排',
  },
  handOver: {
    label: '更换组织人', from: ['PLANNED', 'ANNOUNCED', 'CHECKING_IN', 'TO_RECORD'], to: 'same', by: hosts,
    needs: ['organizer', 'reason'], offers: [], checks: ['organizerChanges', 'organizerWithinReach'],
    event: 'activity.handedOver', told: '已更换组织人', clock: 'handOver',
  },
  cancel: {
    label: '取消', from: ['PLANNED', 'ANNOUNCED', 'CHECKING_IN'], to: 'CANCELLED', by: hosts, needs: ['reason'], offers: [],
    event: 'activity.cancelled', told: '已取消', clock: 'stop',
  },
} as const satisfies Record<string, ActivityTransition>;

export type ActivityAction = keyof typeof activityTransitions;
