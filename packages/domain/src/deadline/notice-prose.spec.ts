import { chinaData } from '../../test/china-calendar.js';
import { faultText, readNotice } from './calendar-notice.js';

// The wording of the notices; the days are those on record.
const of2026 = `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。`;

const faults = (year: number, text: string) => {
  const read = readNotice(year, text);
  return read.ok ? [] : faultText(read.faults).split('\n');
};

describe('a notice in its own words', () => {
  it('gives the days on record', () => {
    const onRecord = chinaData.exceptions.filter(({ day }) => day.startsWith('2026-'));
    const days = (rows: readonly (typeof onRecord)[number][]) => rows.map(({ day, kind }) => `${day} ${kind}`).sort();
    const read = readNotice(2026, of2026);
    if (!read.ok) throw new Error(faultText(read.faults));
    expect(days(read.exceptions)).toEqual(days(onRecord));
    expect(read.exceptions[0]).toEqual({ day: '2026-01-01', kind: 'OFF', name: '元旦' });
  });

  it('spans months, and a single day stands alone', () => {
    const read = readNotice(
      2025,
      '一、元旦：1月1日（周三）放假1天，不调休。\n二、春节：1月28日（农历除夕、周二）至2月4日（周二）放假调休，共8天。',
    );
    expect(read.ok && read.exceptions.map(({ day }) => day.slice(5)).join(' ')).toBe(
      '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04',
    );
  });

  it('of another year is noticed by its weekdays', () =>
    expect(faults(2027, of2026)[0]).toBe('第 2 行：2027-01-01是周五，通知写作周四；请确认是2027年的通知。'));

  it('must add up', () =>
    expect(faults(2026, '三、清明节：4月4日（周六）至6日（周一）放假，共4天。')).toEqual([
      '第 1 行：清明节写明共4天，日期却是3天，请核对。',
    ]));

  it('makes no working day of one that is one, and names a day that does not exist', () =>
    expect(faults(2026, '一、元旦：1月1日放假。1月5日上班。\n二、春节：2月30日放假。')).toEqual([
      '第 1 行：2026-01-05（周一）本来就是工作日，不用写班。',
      '第 2 行：2026 年 2 月没有 30 日。',
    ]));
});
