import { parseCalendar } from './calendar-text.js';

describe('reading a year of the calendar', () => {
  it('takes lines, in any order, with a heading, either comma, and a byte order mark', () => {
    const text = '\uFEFF日期,类型,名称\n2027-02-07,班,春节\r\n2027-01-01，休，元旦\n\n';
    expect(parseCalendar(2027, text)).toEqual({
      ok: true,
      exceptions: [
        { day: '2027-01-01', kind: 'OFF', name: '元旦' },
        { day: '2027-02-07', kind: 'WORK', name: '春节' },
      ],
    });
  });

  it('takes the JSON of holiday-cn', () => {
    const days = [{ name: '元旦', date: '2027-01-01', isOffDay: true }];
    expect(parseCalendar(2027, JSON.stringify({ year: 2027, days }))).toEqual({
      ok: true,
      exceptions: [{ day: '2027-01-01', kind: 'OFF', name: '元旦' }],
    });
  });

  it.each([
    ['2027-01-01,休,元旦\n2027-01-01,班,元旦', '第 2 行：2027-01-01 与第 1 行重复，而且一处写休、一处写班。'],
    ['2027-01-01,休,元旦\n2027-01-01,休,元旦', '第 2 行：2027-01-01 与第 1 行重复。'],
    ['2027-01-01,放,元旦', '第 1 行：“放”应为“休”或“班”。'],
    ['2027-01-01,休,', '第 1 行：请写明节日名称，如“春节”。'],
    ['2026-01-01,休,元旦', '第 1 行：2026-01-01 不在 2027 年内。'],
    ['', '没有读到任何日期；请按“日期,休或班,名称”每行一天填写。'],
    ['{"days":', 'JSON 格式不正确，请重新下载文件后再试。'],
    ['{"days":[{"date":"2027-01-01"}]}', 'JSON 里应有 days，每天有 name、date、isOffDay。'],
  ])('says what is wrong in %j', (text, message) => {
    expect(parseCalendar(2027, text)).toEqual({ ok: false, message });
  });

  it('refuses a day that does not exist', () => {
    expect(parseCalendar(2027, '2027-02-30,休,春节')).toMatchObject({ ok: false });
  });
});
