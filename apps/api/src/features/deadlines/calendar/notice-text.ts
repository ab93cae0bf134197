import { maxNoticeDays } from '@zhuqi/domain/deadline/calendar-notice.js';
import { decodeText } from '../../../platform/tables/decode-text.js';
import { detectFormat } from '../../../platform/tables/detect-format.js';
import { openTable } from '../../../platform/tables/open-table.js';

/** The words people use in their own tables, as the notice reader knows them. */
const marks: Readonly<Record<string, string>> = {
  休: '休',
  放假: '休',
  休息: '休',
  班: '班',
  上班: '班',
  调休上班: '班',
  补班: '班',
};

/**
 * A file of a year's notice as text for the notice reader: text and JSON as they are, a workbook as lines 日期,休|班,名称.
 * @throws UnreadableTable with a Chinese sentence
 */
export async function noticeText(bytes: Buffer): Promise<string> {
  if (detectFormat(bytes) === 'text') return decodeText(bytes).text;
  const table = await openTable(bytes);
  const lines = isDay(table.headers[0]) ? [lineOf(table.headers)] : [];
  for await (const { cells } of table.rows) {
    lines.push(lineOf(cells));
    // The reader refuses a longer list anyway, and says why.
    if (lines.length > maxNoticeDays) break;
  }
  return lines.join('\n');
}

const isDay = (cell: string | undefined): boolean => /^\d{4}\D/.test(cell ?? '');

/** 2027-01-01, 2027/1/1, 2027年1月1日 and a workbook's own date all become 2027-01-01. */
const dayText = (cell: string): string => {
  const match = /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?:\D.*)?$/.exec(cell.trim());
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : cell.trim();
};

function lineOf([day = '', mark = '', name = '']: readonly string[]): string {
  return [dayText(day), marks[mark.trim()] ?? mark.trim(), name.trim()].join(',');
}
