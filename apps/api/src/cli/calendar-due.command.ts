import { createInterface } from 'node:readline';
import { dueAfterWorkingDays } from '@zhuqi/domain/deadline/due-at.js';
import { explainDue } from '@zhuqi/domain/deadline/explain-due.js';
import { dayOf, formatDay, fromShanghai, parseDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { WorkingCalendar } from '@zhuqi/domain/deadline/working-calendar.js';
import { PROVISIONAL_NOTE } from '@zhuqi/domain/deadline/working-calendar.types.js';
import { databaseUrlIfSet } from '../config/current-config.js';
import { loadCalendar } from './calendar-source.js';
import { UsageError, type Arguments, type Command } from './command.js';

const MAX_DAYS = 10_000;
/** Any moment of working hours will do: the start day itself does not count. */
const MORNING = 9 * 60;

interface Question {
  readonly start: ShanghaiDay;
  readonly days: number;
}

function readQuestion(from: string, days: string): Question {
  const parsed = parseDay(from);
  if (!parsed.ok) throw new UsageError(parsed.message);
  if (!/^\d{1,5}$/.test(days.trim()) || Number(days) > MAX_DAYS)
    throw new UsageError(`工作日数应是 0 到 ${MAX_DAYS} 的整数，不能是“${days.slice(0, 30)}”。`);
  return { start: parsed.day, days: Number(days) };
}

const answer = (calendar: WorkingCalendar, { start, days }: Question) =>
  dueAfterWorkingDays(calendar, fromShanghai(start, MORNING), days);

function printOne(calendar: WorkingCalendar, question: Question, json: boolean): void {
  const due = answer(calendar, question);
  const term = {
    grant: { unit: 'workday', amount: question.days },
    startedAt: fromShanghai(question.start, MORNING),
  } as const;
  const trace = explainDue(calendar, term);
  const day = dayOf(due.dueAt);
  if (json) {
    const result = {
      from: question.start,
      days: question.days,
      due: day,
      dueAt: due.dueAt,
      provisional: due.provisional,
      trace,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  const lines = trace.map((row) => `  ${formatDay(row.day)}  ${row.reason}`);
  const note = due.provisional ? `\n（${PROVISIONAL_NOTE}）` : '';
  process.stdout.write(
    `${formatDay(question.start)} 起 ${question.days} 个工作日：${formatDay(day)}${note}\n${lines.join('\n')}\n`,
  );
}

/** Where a batch reads from and writes to. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
}

/** Reads `start,days` lines and writes `start,days,due`; stops at the first bad line and names it. @returns exit code */
export async function answerLines(calendar: WorkingCalendar, { input, output, errors }: Streams): Promise<number> {
  let number = 0;
  let pending: string[] = [];
  const flush = async () => {
    if (pending.length > 0 && !output.write(`${pending.join('\n')}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
    pending = [];
  };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '' || (number === 1 && text.trim() === 'start,days')) continue;
    try {
      pending.push(answerLine(calendar, text));
    } catch (error) {
      await flush();
      errors.write(`第 ${number} 行不对：${error instanceof Error ? error.message : String(error)}\n`);
      return 2;
    }
    if (pending.length >= 1000) await flush();
  }
  await flush();
  return 0;
}

function answerLine(calendar: WorkingCalendar, line: string): string {
  const [from, days, ...rest] = line.split(',');
  if (from === undefined || days === undefined || rest.length > 0)
    throw new UsageError('每行应是“开始日期,工作日数”。');
  const question = readQuestion(from, days);
  return `${question.start},${question.days},${dayOf(answer(calendar, question).dueAt)}`;
}

export const command: Command = {
  usage: '--from 2026-02-13 --days 5 [--json]  或  --batch < 文件（每行 开始日期,工作日数）',
  valued: ['from', 'days'],
  flags: ['batch', 'json'],
  async run({ options }: Arguments): Promise<number> {
    const calendar = await loadCalendar(databaseUrlIfSet());
    if (options.has('batch'))
      return answerLines(calendar, { input: process.stdin, output: process.stdout, errors: process.stderr });
    const from = options.get('from');
    const days = options.get('days');
    if (from === undefined || days === undefined) throw new UsageError('请给出 --from 和 --days。');
    printOne(calendar, readQuestion(from, days), options.has('json'));
    return 0;
  },
};
