import { chinaData } from '../../test/china-calendar.js';
import { faultText, readNotice } from './calendar-notice.js';

const faults = (text: string, year = 2027) => {
  const read = readNotice(year, text);
  return read.ok ? [] : faultText(read.faults).split('\n');
};
const json = (days: readonly unknown[]) => JSON.stringify({ year: 2027, days });

describe('a year’s notice', () => {
  it('is read from a table, header and blank lines and the comma of either script allowed', () => {
    const text = '\uFEFF日期,类型,名称\r\n2027-02-20，班，春节\n\n2027-01-01,休,元旦\n2027-01-02\t休\t元旦\n';
    expect(readNotice(2027, text)).toEqual({
      ok: true,
      exceptions: [
        { day: '2027-01-01', kind: 'OFF', name: '元旦' },
        { day: '2027-01-02', kind: 'OFF', name: '元旦' },
        { day: '2027-02-20', kind: 'WORK', name: '春节' },
      ],
    });
  });

  it('is read from the JSON of holiday-cn', () => {
    const day = { name: '元旦', date: '2027-01-01', isOffDay: true };
    expect(readNotice(2027, json([day]))).toMatchObject({ ok: true, exceptions: [{ kind: 'OFF' }] });
    expect(faults('{"days":')).toEqual(['JSON 格式不正确，请重新下载文件后再试。']);
    expect(faults('{"a":1}')).toEqual(['JSON 里应有 days，每天有 name、date、isOffDay。']);
    expect(faults(json([day, { ...day, isOffDay: 'yes' }, null]))).toEqual([
      '第 2 天：应有 name、date、isOffDay。',
      '第 3 天：应有 name、date、isOffDay。',
    ]);
  });

  it('names every fault at once', () => {
    const text = ['2027-01-01,休,元旦', '2027-01-01,班,元旦', '2027-01-02,休,元旦', '2027-01-02,休,元旦']
      .concat('2026-12-31,休,元旦', '2027-02-30,休,春节', '2027-01-04,班,元旦', '2027-05-01,假,劳动节', '2027-05-02,休')
      .join('\n');
    expect(faults(text)).toEqual([
      '第 2 行：2027-01-01 与第 1 行重复，而且一处写休、一处写班。',
      '第 4 行：2027-01-02 与第 3 行重复。',
      '第 5 行：2026-12-31 不在 2027 年内，请并入那一年的日历。',
      '第 6 行：2027 年 2 月没有 30 日。',
      '第 7 行：2027-01-04（周一）本来就是工作日，不用写班。',
      '第 8 行：“假”应为“休”或“班”。',
      '第 9 行：请写明节日名称，如“春节”。',
    ]);
  });

  it('is one year’s, and not a whole diary', () => {
    expect(faults('')).toEqual(['没有读到任何日期；请按“日期,休或班,名称”每行一天填写。']);
    expect(faults('2027-01-01,休,元旦', 27)).toEqual(['年份应在 2000 到 2099 之间。']);
    const many = Array.from({ length: 61 }, () => '2027-01-01,休,元旦').join('\n');
    expect(faults(many)[0]).toContain('共有 61 天，超过 60 天');
    expect(faults('constructor,constructor,x')[0]).toContain('应为“休”或“班”');
  });

  it('takes every year on record as it is', () => {
    for (const { year } of chinaData.years) {
      const rows = chinaData.exceptions.filter(({ day }) => day.startsWith(`${year}-`));
      const text = rows.map(({ day, kind, name }) => `${day},${kind === 'OFF' ? '休' : '班'},${name}`).join('\n');
      expect([year, readNotice(year, text).ok]).toEqual([year, true]);
    }
  });
});
