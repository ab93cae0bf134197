import { readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { addDays, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { sharedData } from '../../test/support/shared-data.js';
import { answerLines } from './calendar-due.command.js';
import { loadCalendar } from './calendar-source.js';

async function batch(lines: readonly string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const read = Promise.all([text(output), text(errors)]);
  const input = Readable.from([`${lines.join('\n')}\n`]);
  const code = await answerLines(await loadCalendar(null), { input, output, errors });
  output.end();
  errors.end();
  const [answers, complaint] = await read;
  return { code, answers: answers.split('\n').filter((line) => line !== ''), complaint };
}

describe('calendar due --batch', () => {
  it('counts over the Spring Festival of 2026 with its makeup days', async () => {
    expect(await batch(['start,days', '2026-02-13,5', '2026-02-13,1'])).toEqual({
      code: 0,
      answers: ['2026-02-13,5,2026-02-27', '2026-02-13,1,2026-02-14'],
      complaint: '',
    });
  });

  it.each([
    ['2026-02-30,1', '2026 年 2 月没有 30 日。'],
    ['2026-02-03', '每行应是“开始日期,工作日数”。'],
    ['2026-02-03,-1', '工作日数应是 0 到 10000 的整数，不能是“-1”。'],
  ])('names the bad line: %s', async (line, message) => {
    const { code, answers, complaint } = await batch(['2026-03-02,1', line, '2026-03-02,2']);
    expect([code, answers, complaint]).toEqual([2, ['2026-03-02,1,2026-03-03'], `第 2 行不对：${message}\n`]);
  });

  it('agrees with the table of working days for every start and n from 1 to 30', async () => {
    const days = await tableOfDays();
    const workdays = days.flatMap(({ day, works }) => (works ? [day] : []));
    let next = 0;
    const expected = days.flatMap(({ day }) => {
      while ((workdays[next] ?? '~') <= day) next++;
      return Array.from({ length: 30 }, (_, n) => `${day},${n + 1},${workdays[next + n] ?? ''}`);
    });
    const known = expected.filter((line) => !line.endsWith(','));
    const { answers } = await batch(known.map((line) => line.slice(0, line.lastIndexOf(','))));
    expect(answers.length).toBe(known.length);
    expect(answers.find((line, i) => line !== known[i])).toBeUndefined();
  });
});

/** The shared table 2018–2025 where it is at hand; otherwise our own calendar's days, which then at least agree with themselves. */
async function tableOfDays(): Promise<ReadonlyArray<{ readonly day: string; readonly works: boolean }>> {
  const file = sharedData('workdays-2018-2025.csv');
  if (file) {
    const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    return rows.map((row) => ({ day: row.slice(0, 10), works: row.split(',')[2] === '1' }));
  }
  const calendar = await loadCalendar(null);
  const first = shanghaiDayOf('2018-01-01');
  return Array.from({ length: 2922 }, (_, n) => addDays(first, n)).map((day) => ({
    day,
    works: calendar.isWorkday(day),
  }));
}
