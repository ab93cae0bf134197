import type { Clock } from './clock.types.js';
import { rungAt } from './reminders.js';
import type { WorkingCalendar } from './working-calendar.js';

/** 蓝 · 催办 · 督办单第1号 · 督办单第2号 · 通报 (lifecycles §4). */
export const rungKindLabels = {
  blue: '蓝色提醒',
  urge: '催办',
  order1: '督办单（一级）',
  order2: '督办单（二级）',
  bulletin: '通报',
} as const;
export type RungKind = keyof typeof rungKindLabels;

export const recipientLabels = {
  handler: '经办人',
  unitHead: '处室负责人',
  deputyLeader: '分管领导',
  principal: '党组书记',
} as const;
export type RungRecipient = keyof typeof recipientLabels;

/** T−2, T+1 …: the rung's name on its clock; each fires at most once per clock. */
export type RungStep = `T${'-' | '+'}${number}`;

/** One rung: so many working days before or after the due day T, what happens, and who is told. */
export interface Rung {
  readonly step: RungStep;
  readonly offsetDays: number;
  readonly kind: RungKind;
  readonly recipients: readonly RungRecipient[];
}

/** A setting: versioned data, like the deadline policy. */
export interface EscalationLadder {
  readonly version: number;
  readonly rungs: readonly Rung[];
}

export const defaultLadder: EscalationLadder = {
  version: 1,
  rungs: [
    { step: 'T-2', offsetDays: -2, kind: 'blue', recipients: ['handler'] },
    { step: 'T-1', offsetDays: -1, kind: 'urge', recipients: ['handler', 'unitHead'] },
    { step: 'T+1', offsetDays: 1, kind: 'order1', recipients: ['handler', 'unitHead', 'deputyLeader'] },
    { step: 'T+3', offsetDays: 3, kind: 'order2', recipients: ['handler', 'unitHead', 'deputyLeader', 'principal'] },
    { step: 'T+5', offsetDays: 5, kind: 'bulletin', recipients: ['unitHead', 'deputyLeader', 'principal'] },
  ],
};

/** A rung and the moment it fires. */
export interface FiringRung extends Rung {
  readonly at: Date;
}

/** The rungs of a due date, lowest first: each at the opening of its working day, so always in working time. */
export function rungsFor(calendar: WorkingCalendar, dueAt: Date, ladder: EscalationLadder): readonly FiringRung[] {
  return [...ladder.rungs]
    .sort((a, b) => a.offsetDays - b.offsetDays)
    .map((rung) => ({ ...rung, at: rungAt(calendar, dueAt, rung.offsetDays) }));
}

/** What a look at the ladder does: one rung speaks, and those it overtook never will. */
export interface Climb {
  readonly fire: FiringRung | null;
  readonly superseded: readonly FiringRung[];
}

const stay: Climb = { fire: null, superseded: [] };

/**
 * The rung to fire now: only the highest that is due; after an outage the others are superseded. Nothing while the clock
 * is not running, and nothing outside working time. Rungs that lay before the start of the clock never were.
 * @param settled steps of this clock already fired or superseded; a rung among them never fires again
 */
export function dueRung(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  clock: Pick<Clock, 'state' | 'dueAt' | 'startedAt'>,
  settled: ReadonlySet<string>,
  now: Date,
): Climb {
  if (clock.state !== 'running' || !isWorkingTime(calendar, now)) return stay;
  const due = openRungs(calendar, ladder, clock, settled).filter(({ at }) => at <= now);
  const fire = due.at(-1);
  return fire ? { fire, superseded: due.slice(0, -1) } : stay;
}

/** The next rung ahead and when, for arming a timer; null when paused or at the top. */
export function nextRung(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  clock: Pick<Clock, 'state' | 'dueAt' | 'startedAt'>,
  settled: ReadonlySet<string>,
): FiringRung | null {
  return clock.state === 'running' ? (openRungs(calendar, ladder, clock, settled)[0] ?? null) : null;
}

function openRungs(
  calendar: WorkingCalendar,
  ladder: EscalationLadder,
  { dueAt, startedAt }: Pick<Clock, 'dueAt' | 'startedAt'>,
  settled: ReadonlySet<string>,
): readonly FiringRung[] {
  return rungsFor(calendar, dueAt, ladder).filter(({ step, at }) => at > startedAt && !settled.has(step));
}

const isWorkingTime = (calendar: WorkingCalendar, now: Date): boolean =>
  calendar.nextWorkingMoment(now).getTime() === now.getTime();
