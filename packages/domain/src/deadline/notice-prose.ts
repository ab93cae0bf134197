import { dayFromParts, daysBetween, addDays, weekdayName, type ShanghaiDay } from './shanghai-time.js';
import type { NoticeFault, NoticeLine } from './calendar-notice.types.js';

/** `二、春节：2月15日（农历腊月二十八、周日）至23日（周一）放假调休，共9天。2月14日（周六）上班。` */
const HOLIDAY = /^(?:[一二三四五六七八九十]+、|\d+[.．、])?\s*([\p{Script=Han}、]{2,12})[：:]\s*(.*\d+月\d+日.*)$/u;
const DAY = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:[（(]([^）)]*)[）)])?/gu;

/** Whether a text is the notice itself, as the State Council words it, rather than a table of days. */
export const isProse = (text: string): boolean => text.split(/\r?\n/).some((line) => HOLIDAY.test(line.trim()));

/**
 * The days of the notice's own words. Its weekdays and day counts are checked against the year, so that the notice of
 * another year is noticed. Lines about no holiday (heading, greeting) are passed over.
 */
export function fromProse(year: number, text: string): ReadonlyArray<NoticeLine | NoticeFault> {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const match = HOLIDAY.exec(line.trim());
    const [, name, body] = match ?? [];
    return name && body ? new Paragraph(year, `第 ${index + 1} 行`, name).read(body) : [];
  });
}

interface Mention {
  readonly day: ShanghaiDay;
  readonly at: number;
  readonly end: number;
}

class Paragraph {
  private readonly found: Array<NoticeLine | NoticeFault> = [];
  private month = 1;

  constructor(
    private readonly year: number,
    private readonly where: string,
    private readonly name: string,
  ) {}

  read(body: string): ReadonlyArray<NoticeLine | NoticeFault> {
    for (const sentence of body.split(/[。；;]/)) {
      const days = this.mentions(sentence);
      if (days.length === 0) continue;
      if (sentence.includes('放假')) this.off(sentence, days);
      else if (sentence.includes('上班')) for (const { day } of days) this.put(day, 'WORK');
    }
    return this.found;
  }

  private off(sentence: string, days: readonly Mention[]): void {
    const all: ShanghaiDay[] = [];
    days.forEach(({ day, at }, index) => {
      const before = days[index - 1];
      const isSpan = before !== undefined && /^\s*[至到—–-]+\s*$/.test(sentence.slice(before.end, at));
      if (!isSpan) return void all.push(day);
      for (let i = 1; i <= daysBetween(before.day, day); i++) all.push(addDays(before.day, i));
    });
    const told = /(?:共|放假)(\d+)天/.exec(sentence)?.[1];
    if (told !== undefined && Number(told) !== all.length)
      this.found.push({ where: this.where, message: `${this.name}写明共${told}天，日期却是${all.length}天，请核对。` });
    for (const day of all) this.put(day, 'OFF');
  }

  private mentions(sentence: string): Mention[] {
    return [...sentence.matchAll(DAY)].flatMap((match) => {
      const [text, year, month, date, note = ''] = match;
      this.month = month === undefined ? this.month : Number(month);
      const parsed = dayFromParts(year === undefined ? this.year : Number(year), this.month, Number(date));
      if (!parsed.ok) {
        this.found.push({ where: this.where, message: parsed.message });
        return [];
      }
      const weekday = /(?:周|星期)([一二三四五六日天])/.exec(note)?.[1]?.replace('天', '日');
      if (weekday !== undefined && weekdayName(parsed.day) !== `周${weekday}`)
        this.found.push({
          where: this.where,
          message: `${parsed.day}是${weekdayName(parsed.day)}，通知写作周${weekday}；请确认是${this.year}年的通知。`,
        });
      return [{ day: parsed.day, at: match.index, end: match.index + text.length }];
    });
  }

  private put(day: ShanghaiDay, kind: NoticeLine['kind']): void {
    this.found.push({ where: this.where, date: day, kind, name: this.name });
  }
}
