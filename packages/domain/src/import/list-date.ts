import { addDays, dayFromParts, shanghaiDayOf, type ParsedDay } from '../deadline/shanghai-time.js';

const SHAPES = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: .*)?$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

// Excel's day 0 as it works out after 1900-02-28 (Excel believes in a 29th of February 1900).
const EXCEL_EPOCH = shanghaiDayOf('1899-12-30');

/**
 * Reads a date as lists write it: 2019-07-23, 2019/7/23, 2019.7.23, 2019年7月23日, 20190723, with a time behind it, or an
 * Excel serial number (43669; of the 1900 system, from 1900-03-01 to 2099-12-31).
 */
export function parseListDate(text: string): ParsedDay {
  const plain = text.normalize('NFKC').trim();
  for (const shape of SHAPES) {
    const match = shape.exec(plain);
    if (match) return dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  if (/^\d{2,5}(\.\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain));
    if (serial >= 61 && serial <= 73_050) return { ok: true, day: addDays(EXCEL_EPOCH, serial) };
  }
  return { ok: false, message: `“${text.slice(0, 30)}”不是日期，应写成 2019-07-23 的样子。` };
}
