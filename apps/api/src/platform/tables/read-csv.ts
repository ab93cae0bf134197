import Papa from 'papaparse';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS, type TableRow, UnreadableTable } from './table.types.js';

const BATCH = 2_000;
const DELIMITERS = [',', '\t', ';', '|', '，'];

/**
 * Records of delimited text, batch by batch, so that neither memory nor the event loop is held by a long file. Quoted cells
 * may hold delimiters, doubled quotes and line breaks; a record keeps the number a spreadsheet would show.
 * @throws UnreadableTable on an unclosed quote, too many rows or columns
 */
export function* readCsv(text: string): Generator<TableRow> {
  const { delimiter, start } = detectDelimiter(text);
  const newline = text.includes('\n') ? '\n' : '\r';
  let position = start;
  let number = start > 0 ? 1 : 0;
  while (position < text.length) {
    // fastMode would take quotes for text; header and dynamic typing would change what the person wrote.
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(position), {
      delimiter,
      newline,
      fastMode: false,
      preview: BATCH,
    });
    const unclosed = errors.find((error) => error.code === 'MissingQuotes');
    if (unclosed)
      throw new UnreadableTable(`第 ${number + (unclosed.row ?? 0) + 1} 行的引号没有成对，请检查后再上传。`);
    for (const record of data) {
      number += 1;
      if (number > MAX_TABLE_ROWS + 1) throw new UnreadableTable('表格超过 20 万行，请拆分后再上传。');
      const cells = record.map((cell, i) => (i === record.length - 1 ? cell.replace(/\r$/, '') : cell));
      if (cells.length > MAX_TABLE_COLUMNS)
        throw new UnreadableTable(`第 ${number} 行有 ${cells.length} 列，最多 ${MAX_TABLE_COLUMNS} 列，请检查分隔符。`);
      if (cells.some((cell) => cell !== '')) yield { number, cells };
    }
    if (!meta.truncated || meta.cursor === 0) return;
    position += meta.cursor;
  }
}

/** The separator named in a first line `sep=;` (Excel), else the one that cuts the first records into equal rows. */
function detectDelimiter(text: string): { delimiter: string; start: number } {
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named?.[1]) return { delimiter: named[1], start: named[0].length };
  const { meta } = Papa.parse<string[]>(text.slice(0, 65_536), {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: true,
    preview: 50,
  });
  return { delimiter: meta.delimiter || ',', start: 0 };
}
