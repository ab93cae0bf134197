import { addDays, dayFromParts, shanghaiDayOf, type ParsedDay, type ShanghaiDay } from '../deadline/shanghai-time.js';

const SHAPES = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(?=\d)|(?!\d))/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})(?:日|号|(?!\d))/,
  /^(\d{4})(\d{2})(\d{2})(?!\d)/,
];
const WEEKDAY = /^\(?(?:周|星期)[一二三四五六日天]\)?/;
const CLOCK = /^(上午|下午|晚上|中午)?(?:(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?Z?|[时点](?:(\d{1,2})分|(半))?))?$/;

// Excel's day 0 as it works out after 1900-02-28 (Excel believes in a 29th of February 1900).
const EXCEL_EPOCH = shanghaiDayOf('1899-12-30');
const DAY_MINUTES = 24 * 60;

/** A day as written, with the minutes since midnight where a time stands behind it. */
export type ParsedListDate =
  | { readonly ok: true; readonly day: ShanghaiDay; readonly minutes: number | null }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a date as lists write it: 2019-07-23, 2019/7/23, 2019.7.23, 2019年7月23日, 20190723, with a weekday or a time
 * behind it (（周二）, 14:30, 下午2点半), or an Excel serial number (43669; from 1900-03-01 to 2099-12-31). Of "2022" nobody
 * means the serial number: it is a year without its day.
 */
export function readListDate(text: string): ParsedListDate {
  const shown = text.slice(0, 30);
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .trim();
  if (/^(19|20)\d{2}年?$/.test(plain)) return { ok: false, message: `“${shown}”只有年份，应写成 2019-07-23 的样子。` };
  for (const shape of SHAPES) {
    const match = shape.exec(plain);
    if (!match) continue;
    const minutes = minutesOf(plain.slice(match[0].length));
    const parsed = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
    if (!parsed.ok) return parsed;
    if (minutes === undefined) break;
    if (minutes !== null && minutes >= DAY_MINUTES)
      return { ok: false, message: `“${shown}”里的时间不对，应写成 2022-03-05 14:30 的样子。` };
    return { ...parsed, minutes };
  }
  if (/^\d{2,5}(\.\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain));
    const minutes = Math.round((Number(plain) - serial) * DAY_MINUTES) % DAY_MINUTES;
    if (serial >= 61 && serial <= 73_050) return { ok: true, day: addDays(EXCEL_EPOCH, serial), minutes };
  }
  return { ok: false, message: `“${shown}”不是日期，应写成 2019-07-23 的样子。` };
}

/** The day alone. */
export function parseListDate(text: string): ParsedDay {
  const read = readListDate(text);
  return read.ok ? { ok: true, day: read.day } : read;
}

/** Since midnight, of what stands behind a day; null: no time; undefined: something that is neither time nor weekday. */
function minutesOf(rest: string): number | null | undefined {
  const clock = CLOCK.exec(rest.trim().replace(WEEKDAY, '').replaceAll(' ', ''));
  if (!clock) return undefined;
  const [, half, hour, minute, minuteOfHour, isHalf] = clock;
  if (hour === undefined) return null;
  const minutes = Number(minute ?? minuteOfHour ?? (isHalf ? 30 : 0));
  const isLater = (half === '下午' || half === '晚上') && Number(hour) < 12;
  return minutes < 60 ? (Number(hour) + (isLater ? 12 : 0)) * 60 + minutes : DAY_MINUTES;
}
