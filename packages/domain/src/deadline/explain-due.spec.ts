import { china } from '../../test/china-calendar.js';
import { explainDue } from './explain-due.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const shortly = (rows: ReturnType<typeof explainDue>) =>
  rows.map((row) => [row.day.slice(5), row.weekday, row.n, row.reason].join(' '));

describe('为什么是这一天', () => {
  it('tells a term over the Spring Festival of 2026 day by day', () => {
    const trace = explainDue(china, { grant: { unit: 'workday', amount: 2 }, startedAt: at('2026-02-13T10:00') });
    expect(shortly(trace)).toEqual([
      '02-13 周五  起算日不计',
      '02-14 周六 1 第1个工作日（调休上班）',
      ...['15 周日', '16 周一', '17 周二', '18 周三', '19 周四', '20 周五', '21 周六', '22 周日', '23 周一'].map(
        (day) => `02-${day}  春节放假`,
      ),
      '02-24 周二 2 第2个工作日',
    ]);
  });

  it('names pauses, weekends and extensions', () => {
    const trace = explainDue(china, {
      grant: { unit: 'workday', amount: 1 },
      startedAt: at('2026-03-05T10:00'),
      pauses: [{ from: at('2026-03-05T15:00'), to: at('2026-03-09T10:00'), reason: 'SUPPLEMENT' }],
      extra: 1,
    });
    expect(shortly(trace)).toEqual([
      '03-05 周四  起算日不计',
      '03-06 周五  暂停：待补充',
      '03-07 周六  周末',
      '03-08 周日  周末',
      '03-09 周一 1 第1个工作日',
      '03-10 周二 2 第2个工作日（延期）',
    ]);
  });

  it('tells a same-day term begun after hours', () => {
    const trace = explainDue(china, { grant: { unit: 'workday', amount: 0 }, startedAt: at('2026-03-05T18:30') });
    expect(shortly(trace)).toEqual(['03-05 周四  下班后起算，顺延到下一个工作日', '03-06 周五 0 当日办结']);
  });

  it('tells a minute term over the evening', () => {
    const trace = explainDue(china, { grant: { unit: 'workminute', amount: 120 }, startedAt: at('2026-03-06T17:00') });
    expect(shortly(trace)).toEqual([
      '03-06 周五 60 计60分钟工作时间',
      '03-07 周六  周末',
      '03-08 周日  周末',
      '03-09 周一 120 计60分钟工作时间',
    ]);
  });

  it('marks days of a year not announced', () => {
    const trace = explainDue(china, { grant: { unit: 'workday', amount: 1 }, startedAt: at('2026-12-31T10:00') });
    expect(trace.map((row) => row.provisional)).toEqual([false, true]);
  });
});
