import {
  dayFromNumber,
  dayNumberOf,
  joinMoment,
  MS_PER_MINUTE,
  shanghaiDayOf,
  splitMoment,
  weekdayOfNumber,
  yearOf,
  type ShanghaiDay,
} from './shanghai-time.js';
import type { CalendarData, CalendarException, DayInfo, WorkingHours } from './working-calendar.types.js';

/** Before this day nothing can be counted. */
export const firstCountedDay = shanghaiDayOf('1992-01-01');
const FIRST_DAY = dayNumberOf(firstCountedDay);
const LAST_DAY = dayNumberOf(shanghaiDayOf('2099-12-31'));

interface Segment {
  readonly from: number;
  readonly to: number;
  /** Working milliseconds of the day before this segment. */
  readonly before: number;
}

/**
 * China's working days with 调休, 1992–2099. Every question is answered from two arrays made once: how many working
 * days up to a day, and which day is the n-th working day.
 */
export class WorkingCalendar {
  readonly revision: number;
  private readonly announced: ReadonlySet<number>;
  private readonly exceptions: ReadonlyMap<number, CalendarException>;
  /** countTo[i]: working days among the first i days of the window. */
  private readonly countTo: Int32Array;
  /** Day numbers of the working days, in order. */
  private readonly workdays: Int32Array;
  private readonly segments: readonly Segment[];
  private readonly msPerDay: number;
  private readonly opening: number;
  private readonly closing: number;

  /** @throws RangeError when a day does not exist, is both off and on, or the hours overlap */
  constructor(data: CalendarData) {
    this.revision = data.revision;
    this.announced = new Set(data.years.filter((year) => year.announced).map((year) => year.year));
    this.exceptions = indexExceptions(data.exceptions);
    this.segments = segmentsOf(data.hours);
    const [first, last] = [this.segments[0], this.segments.at(-1)] as [Segment, Segment];
    this.opening = first.from;
    this.closing = last.to;
    this.msPerDay = last.before + last.to - last.from;
    const length = LAST_DAY - FIRST_DAY + 1;
    this.countTo = new Int32Array(length + 1);
    const workdays = new Int32Array(length);
    let count = 0;
    for (let offset = 0; offset < length; offset++) {
      this.countTo[offset] = count;
      if (this.decide(FIRST_DAY + offset)) workdays[count++] = FIRST_DAY + offset;
    }
    this.countTo[length] = count;
    this.workdays = workdays.slice(0, count);
  }

  isWorkday(day: ShanghaiDay): boolean {
    return this.workdaysThrough(dayNumberOf(day)) > this.workdaysThrough(dayNumberOf(day) - 1);
  }

  /** Whether the State Council's notice for this year has been imported. */
  isAnnounced(year: number): boolean {
    return this.announced.has(year);
  }

  /** A day and, in words, why it is or is not a working day. */
  dayInfo(day: ShanghaiDay): DayInfo {
    const exception = this.exceptions.get(dayNumberOf(day));
    const workday = this.isWorkday(day);
    const reason = exception ? (workday ? '调休上班' : `${exception.name}放假`) : workday ? '工作日' : '周末';
    return { day, workday, reason, provisional: !this.announced.has(yearOf(day)) };
  }

  /**
   * n > 0: the n-th working day after this day; n < 0: the n-th before; 0: this day, or the next working day if it is none.
   */
  addWorkingDays(day: ShanghaiDay, n: number): ShanghaiDay {
    return dayFromNumber(this.workdayFrom(dayNumberOf(day), n));
  }

  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  workingDaysBetween(from: ShanghaiDay, to: ShanghaiDay): number {
    return Math.max(0, this.workdaysThrough(dayNumberOf(to)) - this.workdaysThrough(dayNumberOf(from)));
  }

  /** The moment working hours end on this day, be it a working day or not. */
  closingOf(day: ShanghaiDay): Date {
    return joinMoment(dayNumberOf(day), this.closing);
  }

  /** The moment working hours end on the k-th working day of the window (from 1). */
  closingOfWorkday(k: number): Date {
    return joinMoment(this.workdayAt(k), this.closing);
  }

  /** The moment working hours begin on this day, be it a working day or not. */
  openingOf(day: ShanghaiDay): Date {
    return joinMoment(dayNumberOf(day), this.opening);
  }

  /** The moment working hours begin, so many working days from the day of a moment; counted as in {@link addWorkingDays}. */
  openingFrom(moment: Date, n: number): Date {
    return joinMoment(this.workdayFrom(splitMoment(moment).number, n), this.opening);
  }

  /** The moment itself if it lies in working hours, else the next opening. A closing moment is outside. */
  nextWorkingMoment(moment: Date): Date {
    const { number, ms } = splitMoment(moment);
    if (this.workdaysThrough(number) > this.workdaysThrough(number - 1)) {
      const segment = this.segments.find((candidate) => ms < candidate.to);
      if (segment) return ms >= segment.from ? moment : joinMoment(number, segment.from);
    }
    return joinMoment(this.workdayFrom(number, 1), this.opening);
  }

  /** Working days from the beginning of the window through this day number: the axis on which day clocks run. */
  workdaysThrough(number: number): number {
    const count = this.countTo[number - FIRST_DAY + 1];
    if (count === undefined) throw outOfWindow(number);
    return count;
  }

  /** Working days whose closing moment is not after this moment. */
  closingsThrough(moment: Date): number {
    const { number, ms } = splitMoment(moment);
    return this.workdaysThrough(ms >= this.closing ? number : number - 1);
  }

  /** The day number of the k-th working day of the window (from 1). */
  workdayAt(k: number): number {
    const number = this.workdays[k - 1];
    if (number === undefined) throw outOfWindow(k < 1 ? FIRST_DAY - 1 : LAST_DAY + 1);
    return number;
  }

  /** Working milliseconds from the beginning of the window to this moment: the axis on which minute clocks run. */
  workingMsThrough(moment: Date): number {
    const { number, ms } = splitMoment(moment);
    const before = this.workdaysThrough(number - 1);
    const full = before * this.msPerDay;
    if (this.workdaysThrough(number) === before) return full;
    const segment = this.segments.findLast((candidate) => ms >= candidate.from);
    return segment ? full + segment.before + Math.min(ms, segment.to) - segment.from : full;
  }

  /** The earliest moment by which this many working milliseconds have passed (> 0). */
  momentAtWorkingMs(total: number): Date {
    const day = Math.ceil(total / this.msPerDay);
    const inDay = total - (day - 1) * this.msPerDay;
    const segment = this.segments.findLast((candidate) => candidate.before < inDay) as Segment;
    return joinMoment(this.workdayAt(day), segment.from + inDay - segment.before);
  }

  /** The day number of the n-th working day from a day. */
  private workdayFrom(number: number, n: number): number {
    return this.workdayAt((n > 0 ? this.workdaysThrough(number) : this.workdaysThrough(number - 1) + 1) + n);
  }

  private decide(number: number): boolean {
    const exception = this.exceptions.get(number);
    return exception ? exception.kind === 'WORK' : weekdayOfNumber(number) <= 5;
  }
}

function outOfWindow(number: number): RangeError {
  return new RangeError(`日期 ${dayFromNumber(number)} 超出工作日历的范围（1992–2099 年）。`);
}

function indexExceptions(exceptions: readonly CalendarException[]): Map<number, CalendarException> {
  const byDay = new Map<number, CalendarException>();
  for (const exception of exceptions) {
    const number = dayNumberOf(shanghaiDayOf(exception.day));
    const other = byDay.get(number);
    if (other && other.kind !== exception.kind) throw new RangeError(`${exception.day} 既是放假又是上班。`);
    byDay.set(number, exception);
  }
  return byDay;
}

function segmentsOf(hours: readonly WorkingHours[]): Segment[] {
  const segments: Segment[] = [];
  let before = 0;
  for (const { from, to } of hours) {
    const segment = { from: msOf(from), to: msOf(to), before };
    if (segment.from >= segment.to || segment.from < (segments.at(-1)?.to ?? 0))
      throw new RangeError(`工作时间 ${from}–${to} 有重叠或颠倒。`);
    before += segment.to - segment.from;
    segments.push(segment);
  }
  if (segments.length === 0) throw new RangeError('工作时间不能为空。');
  return segments;
}

function msOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`时刻应写成 09:00 的样子，不能是“${time}”。`);
  return (Number(match[1]) * 60 + Number(match[2])) * MS_PER_MINUTE;
}
