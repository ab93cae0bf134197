import iconv from 'iconv-lite';
import { UnreadableTable, type TextEncodingName } from './table.types.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * Text of unknown encoding: a byte order mark decides; else strict UTF-8, which text in a Chinese legacy encoding
 * practically never is by chance; else GB18030, which includes GBK and GB2312.
 * @throws UnreadableTable when it is neither
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes, 'utf16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: iconv.decode(bytes, 'utf16be'), encoding: 'UTF-16' };
  try {
    // Fatal, and without the mark: the decoder removes it.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const text = iconv.decode(bytes, 'gb18030');
    if (text.includes('\ufffd'))
      throw new UnreadableTable(
        '文件的文字编码既不是 UTF-8 也不是 GB18030（GBK），请用 Excel 或 WPS 另存为 .xlsx 后再上传。',
      );
    return { text, encoding: 'GB18030' };
  }
}
