import type { ShanghaiDay } from './shanghai-time.js';

/** A day that differs from the plain weekday rule, or a named holiday on a weekend. */
export interface CalendarException {
  readonly day: string;
  readonly kind: 'OFF' | 'WORK';
  /** 春节, 国庆节 …; for WORK the holiday it makes up for. */
  readonly name: string;
}

export interface CalendarYear {
  readonly year: number;
  readonly announced: boolean;
  readonly source?: string;
}

/** Working hours of a day, `09:00`–`12:00`; in order, not overlapping. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}

/** The calendar as stored: data, with a revision that grows on every import. */
export interface CalendarData {
  readonly revision: number;
  readonly years: readonly CalendarYear[];
  readonly exceptions: readonly CalendarException[];
  readonly hours: readonly WorkingHours[];
}

export interface DayInfo {
  readonly day: ShanghaiDay;
  readonly workday: boolean;
  /** 工作日 · 周末 · 春节放假 · 调休上班 */
  readonly reason: string;
  /** The year is not announced: weekdays were assumed. */
  readonly provisional: boolean;
}

/** 9:00–12:00, 14:00–18:00 (lifecycles §3). */
export const defaultHours: readonly WorkingHours[] = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
];

/** Shown wherever a date leans on a year that is not announced. */
export const PROVISIONAL_NOTE = '日历未公布，暂按周末推算';
