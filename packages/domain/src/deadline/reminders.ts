import { dayOf } from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

export type ReminderStep = 'T-2' | 'T-1' | 'OVERDUE';

export interface Reminder {
  readonly step: ReminderStep;
  readonly at: Date;
}

/**
 * When something must be said about a due date, in working time only: at the opening of the second and of the last
 * working day before the due day, and at the first working moment after it was missed.
 * @param after steps that lie at or before this moment (usually the start of the clock) are left out
 */
export function remindersFor(calendar: WorkingCalendar, dueAt: Date, after?: Date): readonly Reminder[] {
  const reminders: Reminder[] = [
    { step: 'T-2', at: rungAt(calendar, dueAt, -2) },
    { step: 'T-1', at: rungAt(calendar, dueAt, -1) },
    { step: 'OVERDUE', at: calendar.nextWorkingMoment(new Date(dueAt.getTime() + 1)) },
  ];
  return after ? reminders.filter((reminder) => reminder.at > after) : reminders;
}

/** One rung of the escalation ladder (lifecycles §4): `offset` working days from the due day T. */
export interface LadderRung {
  readonly rung: string;
  readonly offset: number;
  readonly label: string;
  readonly to: ReadonlyArray<'handler' | 'unitHead' | 'deputyLeader' | 'principal' | 'bulletin'>;
}

/** The rungs and their recipients by default; offsets and recipients are settings. */
export const defaultLadder: readonly LadderRung[] = [
  { rung: 'T-2', offset: -2, label: '蓝色提醒', to: ['handler'] },
  { rung: 'T-1', offset: -1, label: '催办', to: ['handler', 'unitHead'] },
  { rung: 'T+1', offset: 1, label: '红色督办（督办单第1号）', to: ['handler', 'unitHead', 'deputyLeader'] },
  { rung: 'T+3', offset: 3, label: '督办单第2号', to: ['handler', 'unitHead', 'deputyLeader', 'principal'] },
  { rung: 'T+5', offset: 5, label: '通报', to: ['bulletin'] },
];

/** The moment a rung is due: the opening of the working day `offset` working days from the due day. */
export function rungAt(calendar: WorkingCalendar, dueAt: Date, offset: number): Date {
  return calendar.openingOf(calendar.addWorkingDays(dayOf(dueAt), offset));
}
