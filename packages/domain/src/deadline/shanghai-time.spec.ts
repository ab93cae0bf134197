import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  formatDay,
  formatMoment,
  fromShanghai,
  parseDay,
  shanghaiDayOf,
  toShanghai,
  weekdayOf,
} from './shanghai-time.js';

const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const moments = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('Shanghai time', () => {
  it('agrees with the time zone database since 1992', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, minutes } = toShanghai(moment);
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(`${day} ${clock}`).toBe(intl.format(moment));
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, minutes } = toShanghai(moment);
        expect(moment.getTime() - fromShanghai(day, minutes).getTime()).toBeLessThan(60_000);
      }),
    );
  });

  it('begins the day at 16:00 UTC', () => {
    expect(dayOf(new Date('2026-03-04T15:59:59.999Z'))).toBe('2026-03-04');
    expect(dayOf(new Date('2026-03-04T16:00:00.000Z'))).toBe('2026-03-05');
  });

  it('writes days and moments in Chinese', () => {
    expect(formatDay(shanghaiDayOf('2026-03-05'))).toBe('2026年3月5日(周四)');
    expect(formatMoment(new Date('2026-03-05T10:00:00Z'))).toBe('2026年3月5日(周四) 18:00');
  });

  it.each([
    ['2026-02-30', '2026 年 2 月没有 30 日。'],
    ['2025-02-29', '2025 年 2 月没有 29 日。'],
    ['2026-13-01', '没有 13 月。'],
    ['2026-04-00', '2026 年 4 月没有 0 日。'],
    ['0026-03-05', '年份“26”不对。'],
    ['2026/3/5', '日期应写成 2026-03-05 的样子，不能是“2026/3/5”。'],
  ])('refuses %s', (text, message) => {
    expect(parseDay(text)).toEqual({ ok: false, message });
    expect(() => shanghaiDayOf(text)).toThrow(message);
  });

  it('counts over leap days and year ends', () => {
    const day = shanghaiDayOf('2024-02-28');
    expect(addDays(day, 2)).toBe('2024-03-01');
    expect(addDays(shanghaiDayOf('2025-12-31'), 1)).toBe('2026-01-01');
    expect(daysBetween(day, shanghaiDayOf('2024-03-01'))).toBe(2);
    expect(weekdayOf(shanghaiDayOf('1970-01-01'))).toBe(4);
    expect(weekdayOf(shanghaiDayOf('1969-12-28'))).toBe(7);
  });

  it('counts months by the calendar, to the last day where there is no such day', () => {
    expect(addMonths(shanghaiDayOf('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(shanghaiDayOf('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(shanghaiDayOf('2026-12-15'), 1)).toBe('2027-01-15');
    expect(addMonths(shanghaiDayOf('2026-03-05'), -3)).toBe('2025-12-05');
  });
});
