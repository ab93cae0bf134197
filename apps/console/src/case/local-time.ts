import { formatMinutes, fromShanghai, parseDay, toShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';

/** Shanghai's wall clock as `<input type="datetime-local">` writes it, whatever the device's own zone. */
export function localOfIso(value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  const { day, minutes } = toShanghai(new Date(value));
  return `${day}T${formatMinutes(minutes)}`;
}

/** Shanghai's hour as `<input type="time">` writes it. */
export const hourOf = (iso: string): string => localOfIso(iso).slice(11);

/** The inverse; null when the text is no time. */
export function isoOfLocal(text: string): string | null {
  const [date = '', time = ''] = text.split('T');
  return isoOf(date, time);
}

/** A day and an hour (`09:30`) as a moment; null when either is missing or no such time. */
export function isoOf(date: string, time: string): string | null {
  const parsed = parseDay(date);
  const match = /^(\d{2}):(\d{2})/.exec(time);
  if (!parsed.ok || !match) return null;
  return fromShanghai(parsed.day, Number(match[1]) * 60 + Number(match[2])).toISOString();
}
