import type { CalendarException } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { z } from 'zod';

export type ParsedCalendar =
  | { readonly ok: true; readonly exceptions: readonly CalendarException[] }
  | { readonly ok: false; readonly message: string };

/** The form of the public holiday-cn data: one file per year. */
const holidayCn = z.object({
  days: z.array(z.object({ name: z.string(), date: z.string(), isOffDay: z.boolean() })),
});

const kinds: Readonly<Record<string, CalendarException['kind']>> = { 休: 'OFF', 班: 'WORK' };

/**
 * Reads a year's calendar: lines `日期,休|班,名称`, or the JSON of holiday-cn. Weekends need no line.
 * @returns the exceptions in order, or a sentence naming the line that is wrong
 */
export function parseCalendar(year: number, text: string): ParsedCalendar {
  const rows = text.trimStart().startsWith('{') ? fromJson(text) : fromLines(text);
  if (typeof rows === 'string') return { ok: false, message: rows };
  const days = new Map<string, { where: string; exception: CalendarException }>();
  for (const { where, date, kind, name } of rows) {
    const parsed = parseDay(date);
    if (!parsed.ok) return { ok: false, message: `${where}：${parsed.message}` };
    if (!parsed.day.startsWith(`${year}-`)) return { ok: false, message: `${where}：${date} 不在 ${year} 年内。` };
    const earlier = days.get(parsed.day);
    if (earlier)
      return { ok: false, message: `${where}：${date} 与${earlier.where}重复${clash(earlier.exception.kind, kind)}。` };
    days.set(parsed.day, { where, exception: { day: parsed.day, kind, name } });
  }
  if (days.size === 0) return { ok: false, message: '没有读到任何日期；请按“日期,休或班,名称”每行一天填写。' };
  const exceptions = [...days.values()].map(({ exception }) => exception).sort((a, b) => (a.day < b.day ? -1 : 1));
  return { ok: true, exceptions };
}

interface CalendarLine {
  readonly where: string;
  readonly date: string;
  readonly kind: CalendarException['kind'];
  readonly name: string;
}

const clash = (a: string, b: string): string => (a === b ? '' : '，而且一处写休、一处写班');

function fromLines(text: string): CalendarLine[] | string {
  const lines: CalendarLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [date = '', mark = '', name = ''] = line.split(/[,，\t]/).map((cell) => cell.trim());
    if (date === '' || date === '日期') continue;
    const kind = kinds[mark];
    const where = `第 ${index + 1} 行`;
    if (!kind) return `${where}：“${mark}”应为“休”或“班”。`;
    if (name === '') return `${where}：请写明节日名称，如“春节”。`;
    lines.push({ where, date, kind, name });
  }
  return lines;
}

function fromJson(text: string): CalendarLine[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'JSON 格式不正确，请重新下载文件后再试。';
  }
  const parsed = holidayCn.safeParse(value);
  if (!parsed.success) return 'JSON 里应有 days，每天有 name、date、isOffDay。';
  return parsed.data.days.map(({ name, date, isOffDay }, index) => ({
    where: `第 ${index + 1} 天`,
    date,
    kind: isOffDay ? 'OFF' : 'WORK',
    name,
  }));
}
