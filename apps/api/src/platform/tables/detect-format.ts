import { UnreadableTable } from './table.types.js';

const startsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex;

/**
 * What a file is, by its content; its name may say anything.
 * @throws UnreadableTable for what is known to be no table
 */
export function detectFormat(bytes: Buffer): 'xlsx' | 'text' {
  if (bytes.length === 0) throw new UnreadableTable('文件是空的，请检查后重新上传。');
  if (startsWith(bytes, '504b0304')) return 'xlsx';
  if (startsWith(bytes, '504b0506')) throw new UnreadableTable('这是一个空的压缩包，不是 Excel 文件。');
  if (startsWith(bytes, 'd0cf11e0a1b11ae1'))
    throw new UnreadableTable('这是旧版 .xls 工作簿或加了密码的工作簿，请取消密码并另存为 .xlsx 后再上传。');
  const marked = startsWith(bytes, 'fffe') || startsWith(bytes, 'feff');
  if (!marked && bytes.includes(0)) throw new UnreadableTable('这个文件不是表格，请上传 .xlsx 或 .csv 文件。');
  const head = bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^(<!doctype|<html|<\?xml|<table|%pdf|\{\\rtf)/.test(head))
    throw new UnreadableTable('这个文件其实是网页、XML 或 PDF，只是改了扩展名，请用 Excel 或 WPS 打开后另存为 .xlsx。');
  return 'text';
}
