// @ts-check
import yauzl from 'yauzl';

/** A file we do not read, and why, in a sentence for the person who uploaded it. */
export class Refused extends Error {}

const MAX_ENTRIES = 1_000;
const MAX_ENTRY_BYTES = 80 * 1024 * 1024;
const MAX_TOTAL_BYTES = 100 * 1024 * 1024;
/** Real sheets reach some 50; a bomb needs a thousand. Small parts may be as repetitive as they like. */
const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 5 * 1024 * 1024;

/** What a sheet is made of; drawings, macros, comments and whatever else is inside stay packed. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|(workbook|styles|sharedStrings)\d*\.xml|worksheets\/[^/]+\.xml))$/i;

/**
 * The XML parts of a workbook, unpacked under limits that are counted while unpacking, not believed from the headers.
 * @param {Buffer} bytes
 * @returns {Promise<Map<string, Buffer>>}
 * @throws {Refused}
 */
export async function unpackWorkbook(bytes) {
  const archive = await yauzl.fromBufferPromise(bytes, { strictFileNames: false, decodeStrings: true }).catch(broken);
  if (archive.entryCount > MAX_ENTRIES) throw new Refused('这个文件里的部件太多，不是正常的 Excel 工作簿。');
  /** @type {Map<string, Buffer>} */
  const parts = new Map();
  let total = 0;
  let macro = false;
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused('这个工作簿加了密码，请取消密码后再上传。');
      const name = entry.fileName.replaceAll('\\', '/').replace(/^\//, '');
      macro ||= /^xl\/workbook\.bin$/i.test(name);
      if (entry.uncompressedSize > MAX_ENTRY_BYTES) throw tooLarge();
      if (!NEEDED.test(name)) continue;
      if (parts.has(name)) throw new Refused('这个工作簿里有重名的部件，不是正常的 Excel 文件。');
      const content = await unpackEntry(archive, entry, MAX_TOTAL_BYTES - total);
      total += content.length;
      parts.set(name, content);
    }
  } catch (error) {
    throw error instanceof Refused ? error : broken();
  }
  if (macro) throw new Refused('这是 .xlsb 二进制工作簿，请另存为 .xlsx 后再上传。');
  if (!parts.has('xl/workbook.xml'))
    throw new Refused('这个文件不是 Excel 工作簿（.xlsx），可能是 Word 文档或压缩包。');
  return parts;
}

/**
 * @param {yauzl.ZipFile} archive
 * @param {yauzl.Entry} entry
 * @param {number} allowance bytes left of the total
 */
async function unpackEntry(archive, entry, allowance) {
  const stream = await archive.openReadStreamPromise(entry);
  /** @type {Buffer[]} */
  const pieces = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    const bomb = size > RATIO_FREE_BYTES && size > entry.compressedSize * MAX_RATIO;
    if (size > MAX_ENTRY_BYTES || size > allowance || bomb) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const tooLarge = () => new Refused('这个文件解压后过大，已拒绝读取。请删去多余的工作表和空行，或拆分后再上传。');

/** @returns {never} */
function broken() {
  throw new Refused('无法打开这个 Excel 文件：文件不完整或已损坏，请重新保存或重新下载后再上传。');
}
