import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { apiFile } from '../../config/project-files.js';
import { type TableRow, UnreadableTable } from './table.types.js';

const PROGRAM = apiFile('bin/read-workbook.mjs');

/** Wall-clock time until the first row, and heap of the reader. */
export const READER_LIMITS = { milliseconds: 20_000, heapMegabytes: 256 };

const firstLine = z.union([
  z.object({ rows: z.number(), columns: z.number(), sheets: z.number() }),
  z.object({ refused: z.string(), cause: z.string().optional() }),
]);
const rowLine = z.tuple([z.number(), z.array(z.string())]);

/**
 * Rows of the first sheet of a workbook, read by a process of its own under limits of time and memory. Leaving the loop
 * early ends that process.
 * @param onSize hears the number of rows before the first of them, and of sheets that hold anything
 * @throws UnreadableTable
 */
export async function* readWorkbook(
  bytes: Buffer,
  limits = READER_LIMITS,
  onSize: (rows: number, sheets: number) => void = () => undefined,
): AsyncGenerator<TableRow> {
  // Nothing of our environment goes there: the reader needs no secrets, and a flaw in it should find none.
  const reader = spawn(process.execPath, [`--max-old-space-size=${limits.heapMegabytes}`, PROGRAM], {
    env: { TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let timedOut = false;
  const alarm = setTimeout(() => {
    timedOut = true;
    reader.kill('SIGKILL');
  }, limits.milliseconds);
  try {
    feed(reader.stdin, bytes);
    let started = false;
    let finished = false;
    for await (const line of createInterface({ input: reader.stdout, crlfDelay: Infinity })) {
      const value: unknown = JSON.parse(line);
      if (value === 'end') {
        finished = true;
      } else if (started) {
        const [number, cells] = rowLine.parse(value);
        yield { number, cells };
      } else {
        const first = firstLine.parse(value);
        if ('refused' in first) throw new UnreadableTable(first.refused, { cause: first.cause });
        started = true;
        onSize(first.rows, first.sheets);
        clearTimeout(alarm);
      }
    }
    if (timedOut)
      throw new UnreadableTable(
        `读取这个 Excel 文件超过 ${limits.milliseconds / 1000} 秒，已停止。请另存为 .csv 或拆分后再上传。`,
      );
    if (!finished)
      throw new UnreadableTable(
        '读取这个 Excel 文件需要的内存过多，已停止。请删去多余的行列和格式，或另存为 .csv 后再上传。',
      );
  } finally {
    clearTimeout(alarm);
    reader.kill('SIGKILL');
  }
}

function feed(input: Writable, bytes: Buffer): void {
  // A reader that died early closes the pipe; what matters then is said by its missing answer.
  input.on('error', () => undefined);
  input.end(bytes);
}
