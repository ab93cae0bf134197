import { pauseReasons, type Pause } from './clock.types.js';
import { dueAt, type Term } from './due-at.js';
import {
  addDays,
  dayNumberOf,
  dayOf,
  fromShanghai,
  MS_PER_MINUTE,
  weekdayName,
  type ShanghaiDay,
} from './shanghai-time.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One day of the answer to "为什么是这一天". */
export interface DueTraceRow {
  readonly day: ShanghaiDay;
  /** 周四 */
  readonly weekday: string;
  readonly counts: boolean;
  /** Days (for minute clocks: minutes) counted up to and including this day; null when the day does not count. */
  readonly n: number | null;
  /** 起算日不计 · 第1个工作日 · 第2个工作日（调休上班） · 周末 · 春节放假 · 暂停：待补充 */
  readonly reason: string;
  /** The day lies in a year whose holidays are not announced. */
  readonly provisional: boolean;
}

/**
 * The day-by-day trace from the start day to the due day: the last row is the due day and counts. Counted day by day,
 * on its own, so that it checks {@link dueAt} rather than repeating it.
 */
export function explainDue(calendar: WorkingCalendar, term: Term): readonly DueTraceRow[] {
  const days = daysFromTo(dayOf(term.startedAt), dayOf(dueAt(calendar, term).dueAt));
  switch (term.grant.unit) {
    case 'workday':
      return explainWorkdays(calendar, term, days);
    case 'workminute':
      return explainMinutes(calendar, term, days);
    case 'calendarday':
      return explainCalendarDays(term, days);
  }
}

function explainWorkdays(calendar: WorkingCalendar, term: Term, days: readonly ShanghaiDay[]): DueTraceRow[] {
  const sameDay = term.grant.amount === 0;
  let n = sameDay ? -1 : 0;
  return days.map((day, index) => {
    const info = calendar.dayInfo(day);
    const row = { day, weekday: weekdayName(day), provisional: info.provisional };
    const skip = (reason: string): DueTraceRow => ({ ...row, counts: false, n: null, reason });
    const closing = calendar.closingOf(day);
    if (index === 0 && !sameDay) return skip('起算日不计');
    if (!info.workday) return skip(info.reason);
    if (index === 0 && closing <= term.startedAt) return skip('下班后起算，顺延到下一个工作日');
    const pause = pausedAtEnd(term, closing);
    if (pause) return skip(pauseReason(pause));
    n += 1;
    const remarks = [
      ...(info.reason === '工作日' ? [] : [info.reason]),
      ...(n > term.grant.amount ? ['延期'] : []),
    ].join('，');
    const reason = n === 0 ? '当日办结' : `第${n}个工作日`;
    return { ...row, counts: true, n, reason: remarks ? `${reason}（${remarks}）` : reason };
  });
}

function explainMinutes(calendar: WorkingCalendar, term: Term, days: readonly ShanghaiDay[]): DueTraceRow[] {
  const end = dueAt(calendar, term).dueAt;
  const pauses = mergedPauses(term);
  let counted = 0;
  return days.map((day, index) => {
    const info = calendar.dayInfo(day);
    const row = { day, weekday: weekdayName(day), provisional: info.provisional };
    const from = later(fromShanghai(day), term.startedAt);
    const to = earlier(fromShanghai(addDays(day, 1)), end);
    const paused = pauses
      .filter((pause) => pause.from < to && pause.to > from)
      .map((pause) => ({ ...pause, worked: workedMs(calendar, later(pause.from, from), earlier(pause.to, to)) }));
    const ms = workedMs(calendar, from, to) - paused.reduce((sum, pause) => sum + pause.worked, 0);
    counted += ms;
    const stood = paused.find((pause) => pause.worked > 0);
    const isLast = index === days.length - 1;
    if (ms === 0 && !isLast) {
      const reason = !info.workday ? info.reason : stood ? pauseReason(stood) : '工作时间以外';
      return { ...row, counts: false, n: null, reason };
    }
    const minutes = Math.round(ms / MS_PER_MINUTE);
    const reason = `计${minutes}分钟工作时间${stood ? `（${pauseReason(stood)}）` : ''}`;
    return { ...row, counts: true, n: Math.round(counted / MS_PER_MINUTE), reason };
  });
}

function explainCalendarDays(term: Term, days: readonly ShanghaiDay[]): DueTraceRow[] {
  const sameDay = term.grant.amount === 0;
  let n = 0;
  return days.map((day, index) => {
    const row = { day, weekday: weekdayName(day), provisional: false };
    if (index === 0 && !(sameDay && days.length === 1)) return { ...row, counts: false, n: null, reason: '起算日不计' };
    const pause = index > 0 && pausedAtEnd(term, new Date(fromShanghai(addDays(day, 1)).getTime()));
    if (pause) return { ...row, counts: false, n: null, reason: pauseReason(pause) };
    n += index > 0 ? 1 : 0;
    const extended = n > term.grant.amount ? '（延期）' : '';
    return { ...row, counts: true, n, reason: n === 0 ? '当日' : `第${n}天${extended}` };
  });
}

const pauseReason = (pause: Pick<Pause, 'reason'>) => `暂停：${pause.reason ? pauseReasons[pause.reason] : '时钟停走'}`;

const endOf = (term: Term, pause: Pause): Date => pause.to ?? term.openPausesEndAt ?? pause.from;

/** The pause in which the clock stood still on the last stretch before this moment. */
function pausedAtEnd(term: Term, moment: Date): Pause | undefined {
  return term.pauses?.find((pause) => pause.from < moment && moment <= endOf(term, pause));
}

/** Pauses in order, with overlaps cut off, so that no minute is taken out twice. */
function mergedPauses(term: Term): Array<{ from: Date; to: Date; reason?: Pause['reason'] }> {
  const merged: Array<{ from: Date; to: Date; reason?: Pause['reason'] }> = [];
  for (const pause of [...(term.pauses ?? [])].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const from = later(pause.from, merged.at(-1)?.to ?? pause.from);
    const to = endOf(term, pause);
    if (from < to) merged.push({ from, to, ...(pause.reason ? { reason: pause.reason } : {}) });
  }
  return merged;
}

const workedMs = (calendar: WorkingCalendar, from: Date, to: Date): number =>
  calendar.workingMsThrough(to) - calendar.workingMsThrough(from);

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

function daysFromTo(from: ShanghaiDay, to: ShanghaiDay): ShanghaiDay[] {
  return Array.from({ length: dayNumberOf(to) - dayNumberOf(from) + 1 }, (_, index) => addDays(from, index));
}
