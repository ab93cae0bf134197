import { china, chinaData } from '../../test/china-calendar.js';
import { sharedLines } from '../../test/shared-data.js';
import { shanghaiDayOf } from './shanghai-time.js';
import { WorkingCalendar } from './working-calendar.js';
import { defaultHours } from './working-calendar.types.js';

const day = shanghaiDayOf;
const at = (text: string) => new Date(`${text}:00+08:00`);
const known = sharedLines('workdays-2018-2025.csv');

describe('the working calendar', () => {
  it.each([
    ['2024-02-04', '调休上班'],
    ['2024-02-09', '工作日'],
    ['2024-02-12', '春节放假'],
    ['2024-02-18', '调休上班'],
    ['2025-01-26', '调休上班'],
    ['2025-02-04', '春节放假'],
    ['2026-02-14', '调休上班'],
    ['2026-02-22', '春节放假'],
    ['2026-02-28', '调休上班'],
    ['2023-10-07', '调休上班'],
    ['2026-10-10', '调休上班'],
    ['2026-03-07', '周末'],
  ])('%s is %s', (text, reason) => {
    const info = china.dayInfo(day(text));
    expect(info).toEqual({
      day: text,
      workday: reason === '工作日' || reason === '调休上班',
      reason,
      provisional: false,
    });
  });

  it('says aloud that a year is not announced', () => {
    expect(china.isAnnounced(2026)).toBe(true);
    expect(china.dayInfo(day('2027-10-01'))).toEqual({
      day: '2027-10-01',
      workday: true,
      reason: '工作日',
      provisional: true,
    });
  });

  (known ? it : it.skip)('knows every day of 2018–2025 as the notices have it', () => {
    const wrong = known?.filter(([text = '', , is]) => china.isWorkday(day(text)) !== (is === '1'));
    expect(known?.length).toBe(2922);
    expect(wrong).toEqual([]);
  });

  it('steps by working days in both directions', () => {
    expect(china.addWorkingDays(day('2026-02-13'), 1)).toBe('2026-02-14');
    expect(china.addWorkingDays(day('2026-02-14'), 1)).toBe('2026-02-24');
    expect(china.addWorkingDays(day('2026-02-24'), -1)).toBe('2026-02-14');
    expect(china.addWorkingDays(day('2026-02-20'), -1)).toBe('2026-02-14');
    expect(china.addWorkingDays(day('2026-02-20'), 0)).toBe('2026-02-24');
    expect(china.addWorkingDays(day('2026-02-24'), 0)).toBe('2026-02-24');
    expect(china.workingDaysBetween(day('2026-02-14'), day('2026-02-24'))).toBe(1);
    expect(china.workingDaysBetween(day('2026-02-24'), day('2026-02-14'))).toBe(0);
  });

  it.each([
    ['2026-03-05T08:00', '2026-03-05T09:00'],
    ['2026-03-05T09:00', '2026-03-05T09:00'],
    ['2026-03-05T11:59', '2026-03-05T11:59'],
    ['2026-03-05T12:00', '2026-03-05T14:00'],
    ['2026-03-05T18:00', '2026-03-06T09:00'],
    ['2026-03-06T20:00', '2026-03-09T09:00'],
    ['2026-02-15T10:00', '2026-02-24T09:00'],
  ])('work goes on after %s at %s', (from, to) => {
    expect(china.nextWorkingMoment(at(from))).toEqual(at(to));
  });

  it('refuses a day both off and on, a day that does not exist, and hours that overlap', () => {
    const make = (more: object) => () => new WorkingCalendar({ ...chinaData, ...more });
    const exception = (text: string, kind: 'OFF' | 'WORK') => ({ day: text, kind, name: '春节' });
    expect(make({ exceptions: [exception('2027-02-06', 'OFF'), exception('2027-02-06', 'WORK')] })).toThrow(
      '2027-02-06 既是放假又是上班。',
    );
    expect(make({ exceptions: [exception('2027-02-30', 'OFF')] })).toThrow('2027 年 2 月没有 30 日。');
    expect(make({ hours: [...defaultHours, { from: '17:00', to: '19:00' }] })).toThrow('有重叠或颠倒');
    expect(make({ hours: [] })).toThrow('工作时间不能为空。');
    expect(make({ hours: [{ from: '9:00', to: '12:00' }] })).toThrow('时刻应写成 09:00 的样子');
  });

  it('refuses days outside its window', () => {
    expect(() => china.isWorkday(day('2100-01-01'))).toThrow('超出工作日历的范围');
    expect(() => china.addWorkingDays(day('2099-12-30'), 30)).toThrow('超出工作日历的范围');
  });
});
