// @ts-check
import { Refused } from './unpack-workbook.mjs';

const PIECE = 1024 * 1024;
/** Longer than any opening tag of a cell that we look for. */
const OVERLAP = 512;
/** A cell that holds something; empty ones with a format only may stand anywhere. */
const FILLED_CELL = /<(?:\w+:)?c [^<>]{0,200}?r="([A-Z]{1,4})(\d{1,15})"(?:[^<>]{0,200}?[^/<>])?>/g;

/**
 * One cell in the last corner of a sheet makes a parser build all the empty ones before it. Where there is only one sheet,
 * it is refused by the cell's name before it is parsed; otherwise the limits of the process do it, only later.
 * @param {ReadonlyMap<string, Buffer>} parts
 * @param {{ rows: number, columns: number }} limits
 */
export function refuseFarCells(parts, limits) {
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\//i.test(name));
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1) return;
  const [, content] = sheet;
  for (let start = 0; start < content.length; start += PIECE) {
    const text = content.latin1Slice(start, Math.min(content.length, start + PIECE + OVERLAP));
    for (const [, column = '', row = ''] of text.matchAll(FILLED_CELL)) {
      if (Number(row) > limits.rows)
        throw new Refused(`单元格 ${column}${row} 有内容，而一次最多导入 20 万行，请删去多余的行或拆分后再上传。`);
      if (numberOf(column) > limits.columns)
        throw new Refused(`单元格 ${column}${row} 有内容，而最多 ${limits.columns} 列，请删去多余的列后再上传。`);
    }
  }
}

/** A → 1, Z → 26, AA → 27 @param {string} column */
const numberOf = (column) => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
