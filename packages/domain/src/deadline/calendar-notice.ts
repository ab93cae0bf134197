import type { NoticeFault, NoticeLine } from './calendar-notice.types.js';
import { fromProse, isProse } from './notice-prose.js';
import { parseDay, weekdayName, weekdayOf, type ShanghaiDay } from './shanghai-time.js';
import type { CalendarException } from './working-calendar.types.js';

export type ReadNotice =
  | { readonly ok: true; readonly exceptions: readonly CalendarException[] }
  /** Every fault, so that a table is put right in one go. */
  | { readonly ok: false; readonly faults: readonly NoticeFault[] };

/** A year has some 28 days off and 7 made up; far more means that the wrong file was taken. */
export const maxNoticeDays = 60;

const kinds: Readonly<Record<string, CalendarException['kind']>> = { 休: 'OFF', 班: 'WORK' };

type Lines = ReadonlyArray<NoticeLine | NoticeFault>;

/**
 * Reads a year's 放假通知: its own words as the State Council publishes them, lines `日期,休|班,名称` (comma or tab, as
 * pasted from a table), or the JSON of holiday-cn. Weekends need no line; one within a holiday may have it.
 * @returns the exceptions in order of days, or every fault
 */
export function readNotice(year: number, text: string): ReadNotice {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) return whole('年份应在 2000 到 2099 之间。');
  const plain = text.replace(/^\uFEFF/, '').trim();
  const lines = plain.startsWith('{') ? fromJson(plain) : isProse(plain) ? fromProse(year, plain) : fromTable(plain);
  if (typeof lines === 'string') return whole(lines);
  if (lines.length === 0) return whole('没有读到任何日期；请按“日期,休或班,名称”每行一天填写。');
  if (lines.length > maxNoticeDays)
    return whole(`共有 ${lines.length} 天，超过 ${maxNoticeDays} 天；请确认是一年的放假通知，周末无需填写。`);
  const days = new Map<ShanghaiDay, NoticeLine>();
  const faults = lines.flatMap((line) => ('message' in line ? [line] : place(line, year, days)));
  if (faults.length > 0) return { ok: false, faults };
  const exceptions = [...days].map(([day, { kind, name }]) => ({ day, kind, name }));
  return { ok: true, exceptions: exceptions.sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** The faults as one text, a line each; for a dialog or a log. */
export const faultText = (faults: readonly NoticeFault[]): string =>
  faults.map(({ where, message }) => (where === null ? message : `${where}：${message}`)).join('\n');

const whole = (message: string): ReadNotice => ({ ok: false, faults: [{ where: null, message }] });

/** Puts a line among the days, or says why it can't stand there. */
function place(line: NoticeLine, year: number, days: Map<ShanghaiDay, NoticeLine>): readonly NoticeFault[] {
  const { where, date, kind } = line;
  const parsed = parseDay(date);
  if (!parsed.ok) return [{ where, message: parsed.message }];
  const { day } = parsed;
  if (!day.startsWith(`${year}-`)) return [{ where, message: `${date} 不在 ${year} 年内，请并入那一年的日历。` }];
  const earlier = days.get(day);
  if (earlier) {
    const clash = earlier.kind === kind ? '' : '，而且一处写休、一处写班';
    return [{ where, message: `${date} 与${earlier.where}重复${clash}。` }];
  }
  days.set(day, line);
  return kind === 'WORK' && weekdayOf(day) <= 5
    ? [{ where, message: `${date}（${weekdayName(day)}）本来就是工作日，不用写班。` }]
    : [];
}

function fromTable(text: string): Lines {
  return text.split(/\r?\n/).flatMap((line, index): Lines => {
    const [date = '', mark = '', name = ''] = line.split(/[,，\t]/).map((cell) => cell.trim());
    if (date === '' || date === '日期') return [];
    const where = `第 ${index + 1} 行`;
    const kind = Object.hasOwn(kinds, mark) ? kinds[mark] : undefined;
    if (!kind) return [{ where, message: `“${mark.slice(0, 30)}”应为“休”或“班”。` }];
    return name === '' ? [{ where, message: '请写明节日名称，如“春节”。' }] : [{ where, date, kind, name }];
  });
}

/** The public data of NateScarlet/holiday-cn: one file per year, `{ days: [{ name, date, isOffDay }] }`. */
function fromJson(text: string): Lines | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'JSON 格式不正确，请重新下载文件后再试。';
  }
  const days: unknown = (value as { days?: unknown }).days;
  if (!Array.isArray(days)) return 'JSON 里应有 days，每天有 name、date、isOffDay。';
  return days.map((day: unknown, index) => {
    const where = `第 ${index + 1} 天`;
    return isHolidayCnDay(day)
      ? { where, date: day.date, kind: day.isOffDay ? 'OFF' : 'WORK', name: day.name.trim() }
      : { where, message: '应有 name、date、isOffDay。' };
  });
}

function isHolidayCnDay(day: unknown): day is { name: string; date: string; isOffDay: boolean } {
  if (typeof day !== 'object' || day === null) return false;
  const { name, date, isOffDay } = day as Record<string, unknown>;
  return typeof name === 'string' && name.trim() !== '' && typeof date === 'string' && typeof isOffDay === 'boolean';
}
