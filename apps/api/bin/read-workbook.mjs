// @ts-check
/**
 * Reads the first sheet of an .xlsx file from standard input and writes it to standard output, one JSON value a line:
 * first `{ rows, columns, sheets }`, then one `[row number, cells]` per row that holds anything, last `"end"`; or one `{ refused }`.
 *
 * A process of its own, since a hostile workbook can exhaust memory or spin for minutes in any parser: the caller starts it
 * with a small heap and kills it when its time is up (src/platform/tables/read-workbook.ts).
 */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { readSheet } from 'read-excel-file/node';
import { refuseFarCells } from './refuse-far-cells.mjs';
import { Refused, unpackWorkbook } from './unpack-workbook.mjs';
import { packStored } from './pack-stored.mjs';

const MAX_ROWS = 200_000;
const MAX_COLUMNS = 200;

try {
  const parts = await unpackWorkbook(await buffer(process.stdin));
  // Asked now: packing for the parser empties the parts.
  const sheets = sheetsWithCells(parts);
  refuseFarCells(parts, { rows: MAX_ROWS + 1, columns: MAX_COLUMNS });
  // The parser trusts other headers of the archive than the check did; it gets a new archive of exactly what was checked.
  const rows = await readSheet(Readable.from(packStored(parts)), 1, { trim: false, parseNumber: exactNumber });
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > MAX_ROWS + 1) throw new Refused(`表格有 ${rows.length} 行，一次最多导入 20 万行，请拆分后再上传。`);
  if (columns > MAX_COLUMNS)
    throw new Refused(`表格有 ${columns} 列，最多 ${MAX_COLUMNS} 列，请删去多余的列后再上传。`);
  await write({ rows: rows.length, columns, sheets });
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText);
    if (cells.some((cell) => cell !== '')) await write([index + 1, cells]);
  }
  await write('end');
} catch (error) {
  const refused =
    error instanceof Refused
      ? error.message
      : '无法读取这个 Excel 文件：内容已损坏或不规范，请用 Excel 或 WPS 重新另存为 .xlsx。';
  await write({ refused, cause: error instanceof Error ? error.message.slice(0, 300) : String(error) });
}

/** How many sheets hold anything: Excel adds empty ones. @param {Map<string, Buffer>} parts */
function sheetsWithCells(parts) {
  return [...parts].filter(([name, xml]) => /^xl\/worksheets\//i.test(name) && xml.includes('<c ')).length;
}

/** @param {unknown} value */
async function write(value) {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/**
 * A number as a person reads it in the cell: codes and phones keep every digit, sums lose the noise of binary fractions.
 * @param {string} text
 */
function exactNumber(text) {
  if (/^-?\d{1,30}$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(Number(value.toPrecision(15)));
}

/**
 * Dates come as UTC; midnight means a day without a time.
 * @param {unknown} cell
 */
function cellText(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '').replace('T', ' ').slice(0, 19);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  // What PostgreSQL and JSON cannot hold is no text: NUL, and halves of characters.
  return String(cell).replaceAll('\0', '').toWellFormed();
}
