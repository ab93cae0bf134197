/** What a clock measures. One problem has several at once; visits and activities have theirs. */
export const clockKinds = {
  accept: '受理',
  assign: '交办',
  rule: '异议裁定',
  sign: '签收',
  firstContact: '首次联系',
  host: '主办办理',
  coHandler: '协办反馈',
  review: '审核',
  callback: '回访',
  info: '补充材料',
  feedback: '企业评价',
  shelfReview: '挂账复核',
  visitRecord: '走访纪实',
  activityRecord: '活动纪实',
} as const;
export type ClockKind = keyof typeof clockKinds;

/** 工作日 · 工作时间内的分钟 · 自然日. */
export type GrantUnit = 'workday' | 'workminute' | 'calendarday';

/** The time allowed. 0 workdays means: by the end of the same working day. */
export interface Grant {
  readonly unit: GrantUnit;
  readonly amount: number;
}

/** Why time may stand still (lifecycles §2). */
export const pauseReasons = {
  SUPPLEMENT: '待补充',
  HEARING: '听证',
  INSPECTION: '检验检测',
  EXPERT_REVIEW: '专家评审',
  SHELVED: '挂账',
  /** A submitted result waits for its review: nobody's delay. */
  IN_REVIEW: '审核',
} as const;
export type PauseReason = keyof typeof pauseReasons;

/** A span in which the clock stood still; `to` is null while it still does. */
export interface Pause {
  readonly from: Date;
  readonly to: Date | null;
  readonly reason?: PauseReason;
}

export type ClockState = 'running' | 'paused' | 'done' | 'stopped';

/**
 * One measured promise. It never changes hands: re-assigning stops it and starts a successor, so that an overdue
 * fact stays with those it happened to.
 */
export interface Clock {
  readonly id: string;
  readonly subjectType: 'problem' | 'visit' | 'task' | 'activity';
  readonly subjectId: string;
  readonly round: number;
  readonly kind: ClockKind;
  readonly ownerUserId: string | null;
  readonly ownerUnitId: string | null;
  readonly grant: Grant;
  /** The policy the grant came from: a running case keeps the version it started with. */
  readonly policyVersion: number;
  readonly startedAt: Date;
  readonly pauses: readonly Pause[];
  /** Approved extensions, in the grant's unit. */
  readonly extraDays: number;
  /** While paused: the due date as if the running pause had cost nothing yet. It moves on resuming. */
  readonly dueAt: Date;
  /** The due date leans on a year whose holidays are not announced. */
  readonly provisional: boolean;
  /** The calendar the due date was computed with. */
  readonly calendarRevision: number;
  readonly state: ClockState;
  /** When it was done or stopped. */
  readonly doneAt: Date | null;
  /** The first due date that was missed; once set it stays. */
  readonly overdueAt: Date | null;
  /** Working days of the longest delay; 0 = late by less than a working day; null = never late. */
  readonly overdueDays: number | null;
  /** When an extension was asked for too late and granted all the same: that alone counts as overdue. */
  readonly askedLateAt: Date | null;
}
