import { addDays, dayOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import type { Target, Task } from './task.types.js';

export const paceColourLabels = { GREEN: '正常', YELLOW: '滞后', RED: '严重滞后' } as const;
export type PaceColour = keyof typeof paceColourLabels;

/** From which share of the planned pace (1 = as planned) a task is green, and from which yellow; below it is red. */
export interface PaceShares {
  readonly green: number;
  readonly yellow: number;
}

/** As delivered; a setting. */
export const defaultPaceShares: PaceShares = { green: 1, yellow: 0.8 };

/** The day a task is measured on, and the last day whose time counts. */
export interface PaceDay {
  readonly on: ShanghaiDay;
  readonly countsThrough: ShanghaiDay;
}

/** 序时进度 of one target on a day. */
export interface Pace {
  /** Working days that are over, of all from the first day to the due day. */
  readonly elapsedDays: number;
  readonly totalDays: number;
  /** Of the time, 0 to 1. */
  readonly timeGone: number;
  /** Where the indicator should stand today. */
  readonly planned: number;
  readonly current: number;
  /** What is gained over what should have been gained; 1 while nothing is asked for yet. */
  readonly share: number;
  readonly colour: PaceColour;
  /** When the value is reached at the speed so far; null = reached, or not foreseeable. */
  readonly forecastOn: ShanghaiDay | null;
  readonly isReached: boolean;
}

/** Further than this no forecast looks: some twenty years of working days. */
const farthest = 5_000;

/**
 * Planned pace = way × elapsed working days / all working days, from the first day to the due day, both included.
 * A day counts once it is over: nothing is asked for on the first day, and all of it on the morning after the due day.
 * Past due and not reached is red, whatever the share; on the due day itself nothing is late yet.
 */
export function paceOf(
  calendar: WorkingCalendar,
  target: Pick<Target, 'baseline' | 'value' | 'dueOn'>,
  startOn: ShanghaiDay,
  current: number,
  { on, countsThrough }: PaceDay,
  shares: PaceShares,
): Pace {
  const { baseline, value, dueOn } = target;
  const daysTo = (day: ShanghaiDay) => calendar.workingDaysBetween(addDays(startOn, -1), day);
  const totalDays = daysTo(dueOn);
  const elapsedDays = Math.min(totalDays, daysTo(countsThrough));
  const isReached = current >= value;
  const timeGone = totalDays === 0 ? (countsThrough >= dueOn ? 1 : 0) : elapsedDays / totalDays;
  const due = (value - baseline) * timeGone;
  const share = due === 0 ? 1 : (current - baseline) / due;
  const speed = { gained: current - baseline, days: daysTo(countsThrough) };
  return {
    ...{ elapsedDays, totalDays, timeGone },
    planned: baseline + due,
    current,
    share,
    colour: isReached ? 'GREEN' : on > dueOn ? 'RED' : colourOf(share, shares),
    forecastOn: isReached ? null : forecast(calendar, value - current, speed, countsThrough),
    isReached,
  };
}

/** A task is as late as its latest target; without targets it is on time. */
export function taskPace(
  calendar: WorkingCalendar,
  task: Pick<Task, 'targets' | 'startOn'>,
  values: ReadonlyMap<string, number>,
  day: PaceDay,
  shares: PaceShares,
): { readonly colour: PaceColour; readonly forecastOn: ShanghaiDay | null; readonly paces: ReadonlyMap<string, Pace> } {
  const paces = new Map(
    task.targets.map((target) => [
      target.id,
      paceOf(calendar, target, task.startOn, values.get(target.id) ?? target.baseline, day, shares),
    ]),
  );
  const all = [...paces.values()];
  const open = all.filter(({ isReached }) => !isReached);
  const worst = (['RED', 'YELLOW'] as const).find((colour) => all.some((pace) => pace.colour === colour)) ?? 'GREEN';
  const known = open.flatMap(({ forecastOn }) => forecastOn ?? []);
  return { colour: worst, forecastOn: known.length === open.length ? (known.sort().at(-1) ?? null) : null, paces };
}

/**
 * A running task is measured today, by the days that are over. One that has ended is measured on the day it ended, which
 * counts whole: after it nothing about the task moves, and that evening it stands as it will stand for good.
 */
export function measuredOn({ endedAt }: Pick<Task, 'endedAt'>, today: ShanghaiDay): PaceDay {
  const ended = endedAt === null ? null : dayOf(endedAt);
  return ended !== null && ended <= today
    ? { on: ended, countsThrough: ended }
    : { on: today, countsThrough: addDays(today, -1) };
}

/** 照此进度11月18日完成, as the page says it. */
export function forecastSentence(pace: Pace, dueOn: ShanghaiDay, hasEnded = false): string {
  const { isReached, forecastOn, elapsedDays } = pace;
  if (isReached) return '已达到目标。';
  if (hasEnded) return '任务已结束，未达到目标。';
  if (forecastOn === null && elapsedDays === 0) return '未满一个工作日，尚不能预计完成日期。';
  if (forecastOn === null) return '尚无进展，无法预计完成日期。';
  const year = forecastOn.slice(0, 4) === dueOn.slice(0, 4) ? '' : `${Number(forecastOn.slice(0, 4))}年`;
  const day = `${year}${Number(forecastOn.slice(5, 7))}月${Number(forecastOn.slice(8, 10))}日`;
  return `照此进度${day}完成${forecastOn > dueOn ? '，晚于期限' : ''}。`;
}

const colourOf = (share: number, { green, yellow }: PaceShares): PaceColour =>
  share >= green ? 'GREEN' : share >= yellow ? 'YELLOW' : 'RED';

/** What is left, at the gain per working day so far, from the day after the last that counts. */
function forecast(
  calendar: WorkingCalendar,
  left: number,
  { gained, days }: { readonly gained: number; readonly days: number },
  countsThrough: ShanghaiDay,
) {
  if (gained <= 0 || days === 0) return null;
  const ahead = Math.ceil((left * days) / gained);
  return ahead > farthest ? null : calendar.addWorkingDays(countsThrough, ahead);
}
