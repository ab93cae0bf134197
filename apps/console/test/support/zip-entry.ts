import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DEFLATED = 8;

/** The text of one file in a ZIP archive (a .docx is one). @throws Error when it is not in there */
export function zipEntry(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new Error('This is no ZIP archive.');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const after = at + 46 + (nameLength ?? 0);
    if (zip.subarray(at + 46, after).toString() === name) return contentOf(zip, at);
    at = after + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`There is no ${name} in the archive.`);
}

/** @param at of the file's entry in the central directory */
function contentOf(zip: Buffer, at: number): string {
  const local = zip.readUInt32LE(at + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
  return (zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed).toString();
}
