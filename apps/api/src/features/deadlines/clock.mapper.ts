import type { Clock, ClockKind, GrantUnit, Pause, PauseReason } from '@zhuqi/domain/deadline/clock.types.js';
import type { ClockFact } from '../../platform/facts/fact.types.js';

/** A clock as `to_jsonb(clock)` gives it: snake case, moments as ISO text. */
export interface ClockRow {
  readonly id: string;
  readonly bureau_id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly round: number;
  readonly kind: string;
  readonly owner_user_id: string | null;
  readonly owner_unit_id: string | null;
  readonly grant_unit: string;
  readonly grant_amount: number;
  readonly policy_version: number;
  readonly extra_days: number;
  readonly started_at: string;
  readonly pauses: ReadonlyArray<{ readonly from: string; readonly to: string | null; readonly reason?: string }>;
  readonly due_at: string;
  readonly provisional: boolean;
  readonly calendar_revision: number;
  readonly state: string;
  readonly done_at: string | null;
  readonly overdue_at: string | null;
  readonly overdue_days: number | null;
  readonly asked_late_at: string | null;
}

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A stored clock in the form commands and facts use. */
export const clockFactOf = (row: ClockRow): ClockFact => ({
  isNew: false,
  id: row.id,
  bureauId: row.bureau_id,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  round: row.round,
  kind: row.kind,
  ownerUserId: row.owner_user_id,
  ownerUnitId: row.owner_unit_id,
  grantUnit: row.grant_unit,
  grantAmount: row.grant_amount,
  policyVersion: row.policy_version,
  extraDays: row.extra_days,
  startedAt: new Date(row.started_at),
  pauses: row.pauses.map((pause) => ({ ...pause, from: new Date(pause.from), to: moment(pause.to) })),
  dueAt: new Date(row.due_at),
  provisional: row.provisional,
  calendarRevision: row.calendar_revision,
  state: row.state,
  doneAt: moment(row.done_at),
  overdueAt: moment(row.overdue_at),
  overdueDays: row.overdue_days,
  askedLateAt: moment(row.asked_late_at),
});

/** The fact as the domain counts with it. The columns hold only values the domain has written. */
export function toClock({ isNew: _, bureauId: __, grantUnit, grantAmount, ...fact }: ClockFact): Clock {
  return {
    grant: { unit: grantUnit as GrantUnit, amount: grantAmount },
    ...fact,
    subjectType: fact.subjectType as Clock['subjectType'],
    kind: fact.kind as ClockKind,
    pauses: fact.pauses as readonly (Pause & { readonly reason?: PauseReason })[],
    state: fact.state as Clock['state'],
  };
}

/** @param kept of the clock's row, or of the row it is going to be */
export function toClockFact(
  { grant, ...clock }: Clock,
  { isNew, bureauId }: Pick<ClockFact, 'isNew' | 'bureauId'>,
): ClockFact {
  return { isNew, bureauId, grantUnit: grant.unit, grantAmount: grant.amount, ...clock };
}
