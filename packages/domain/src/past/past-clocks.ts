import { extendClock, finishClock, startClock, stopClock, type ClockStart } from '../deadline/clock.js';
import type { Clock, ClockKind } from '../deadline/clock.types.js';
import { grantFor, type DeadlinePolicy } from '../deadline/deadline-policy.js';
import { dayOf, fromShanghai, shanghaiDayOf, yearOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import type { ImportedProblem } from '../problem/imported-problem.js';
import type { ProblemCategory, ProblemPriority } from '../problem/problem-codes.js';

/** A promise that would have run, from when to when. */
export interface PastSpan {
  readonly kind: ClockKind;
  readonly from: Date;
  readonly to: Date;
  /** stopped: it lapsed with the case, nobody kept it. */
  readonly end: 'done' | 'stopped';
  readonly extendedTo: ShanghaiDay | null;
}

/** Everything about the clocks of one case besides their spans. */
export interface PastTerm {
  readonly subject: Pick<ClockStart, 'subjectType' | 'subjectId' | 'ownerUserId' | 'ownerUnitId'>;
  readonly category: ProblemCategory | null;
  readonly priority: ProblemPriority | null;
  /** The one in force when the case began. */
  readonly policy: DeadlinePolicy;
  readonly newId: () => string;
}

/**
 * The promises of a past case, as far as its ledger tells when they began and were kept. What it does not tell was
 * nobody's delay.
 */
export function pastProblemSpans(told: ImportedProblem): readonly PastSpan[] {
  const { outcome, createdAt, acceptedAt, assignedAt, signedAt, answeredAt, endedAt } = told;
  const extendedTo = told.extendedTo === null ? null : shanghaiDayOf(told.extendedTo);
  const span = (kind: ClockKind, from: string | null, to: string | null, end: PastSpan['end'] = 'done'): PastSpan[] =>
    from !== null && to !== null
      ? [{ kind, from: new Date(from), to: new Date(to), end, extendedTo: kind === 'host' ? extendedTo : null }]
      : [];
  if (outcome === 'REJECTED') return span('accept', createdAt, acceptedAt ?? endedAt);
  const withdrawn = outcome === 'WITHDRAWN';
  if (withdrawn && acceptedAt === null && assignedAt === null) return span('accept', createdAt, endedAt, 'stopped');
  const handled = signedAt ?? assignedAt ?? acceptedAt ?? createdAt;
  return [
    ...span('accept', createdAt, acceptedAt),
    ...span('assign', acceptedAt, assignedAt),
    ...span('sign', assignedAt, signedAt),
    ...span('host', handled, answeredAt ?? endedAt, withdrawn && answeredAt === null ? 'stopped' : 'done'),
  ];
}

/** The first year of these moments whose holidays nobody has entered: working days of it would be guessed. */
export function unknownYear(calendar: WorkingCalendar, moments: readonly Date[]): number | null {
  const years = moments.map((moment) => yearOf(dayOf(moment)));
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1)
    if (!calendar.isAnnounced(year)) return year;
  return null;
}

/** Promises of a person; those of a role are nobody's own, as with the cases of today. */
const personal: ReadonlySet<ClockKind> = new Set<ClockKind>(['sign', 'host', 'visitRecord', 'activityRecord']);

/** Counts the spans with the calendar and the policy of their time: due when, kept or overdue by how much. */
export const pastClocks = (calendar: WorkingCalendar, spans: readonly PastSpan[], term: PastTerm): readonly Clock[] =>
  spans.map(({ kind, from, to, end, extendedTo }) => {
    const { subject, category, priority, policy, newId } = term;
    const started = startClock(calendar, {
      ...subject,
      ...(personal.has(kind) ? {} : { ownerUserId: null, ownerUnitId: null }),
      id: newId(),
      round: 1,
      kind,
      grant: grantFor(policy, kind, category, priority, 1),
      policyVersion: policy.version,
      startedAt: from,
    });
    // When it was asked for is not told; it was granted, so in time.
    const given = extendedTo ? extendClock(calendar, started, { newDue: fromShanghai(extendedTo) }, from) : started;
    return end === 'done' ? finishClock(calendar, given, to) : stopClock(calendar, given, to);
  });
