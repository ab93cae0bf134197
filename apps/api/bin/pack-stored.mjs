// @ts-check
import { crc32 } from 'node:zlib';

/**
 * The plainest archive there is, piece by piece: every part stored, sizes in the local headers, no extras. Parts are taken
 * out of the map as they are written, so that none is held twice.
 * @param {Map<string, Buffer>} parts
 */
export function* packStored(parts) {
  /** @type {Buffer[]} */
  const directory = [];
  const count = parts.size;
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.delete(name);
    yield Buffer.concat([signature(0x04034b50), common, path]);
    yield content;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, rest, path);
    offset += 30 + path.length + content.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  yield Buffer.concat([...directory, signature(0x06054b50), end]);
}

/** @param {number} value */
function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
