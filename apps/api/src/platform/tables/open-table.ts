import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { readCsv } from './read-csv.js';
import { READER_LIMITS, readWorkbook } from './read-workbook.js';
import { MAX_TABLE_BYTES, type Table, type TableRow, UnreadableTable } from './table.types.js';

/** How many rows above the header we skip: titles, notes, "单位：万元". */
const MAX_TITLE_ROWS = 10;

/**
 * Opens an .xlsx or .csv file as a table.
 * @throws UnreadableTable here or from the rows, with a Chinese sentence
 */
export async function openTable(bytes: Buffer): Promise<Table> {
  if (bytes.length > MAX_TABLE_BYTES) throw new UnreadableTable('文件超过 10 MB，请拆分后再上传。');
  const text = detectFormat(bytes) === 'xlsx' ? null : decodeText(bytes);
  let size = text ? (text.text.match(/\n/g)?.length ?? 0) : 0;
  let otherSheets = 0;
  const rows: AsyncIterator<TableRow> = text
    ? asyncRows(readCsv(text.text))
    : readWorkbook(bytes, READER_LIMITS, (count, sheets) => {
        size = count;
        otherSheets = Math.max(0, sheets - 1);
      });
  const { header, read } = await findHeader(rows);
  return {
    headers: headerNames(header.cells),
    headerRow: header.number,
    format: text ? 'csv' : 'xlsx',
    encoding: text?.encoding ?? null,
    expectedRows: Math.max(0, size - header.number),
    otherSheets,
    rows: chain(read, rows),
  };
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell.trim() !== '').length;

/**
 * The header is the first row near the top with two or more filled cells and at least half as many as the fullest there:
 * above it stand a title, "填报单位：… 填报日期：…", notes.
 */
async function findHeader(rows: AsyncIterator<TableRow>): Promise<{ header: TableRow; read: TableRow[] }> {
  const read: TableRow[] = [];
  while (read.length <= MAX_TITLE_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    read.push(next.value);
  }
  const most = Math.max(...read.map(filled));
  const place = Math.max(
    0,
    read.findIndex((row) => filled(row) >= Math.max(2, most / 2)),
  );
  const header = read[place];
  if (!header) throw new UnreadableTable('表格是空的：没有找到表头，请在第一行写上列名。');
  return { header, read: read.slice(place + 1) };
}

/** Every header has a name, and no two the same, since columns are chosen by name. */
function headerNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, i) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `第 ${i + 1} 列`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

async function* chain(first: readonly TableRow[], rest: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* asyncRows(rows: Iterable<TableRow>): AsyncGenerator<TableRow> {
  let count = 0;
  for (const row of rows) {
    // Other requests get their turn between two batches.
    if (++count % 2_000 === 0) await new Promise((resume) => setImmediate(resume));
    yield row;
  }
}
