import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes for 256 ids at a time: asking the system for each costs more than the rest of an id. */
const pool = new Uint8Array(16 * 256);
let used = pool.length;
const last = { msecs: 0, seq: 0 };

/** A UUIDv7: sorts by creation time, within a process also inside a millisecond, so that it can lead an index and break ties. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += 16));
  const now = Date.now();
  if (now > last.msecs) {
    last.msecs = now;
    // 31 bits: half of the counter is left for counting up.
    last.seq = new DataView(random.buffer, random.byteOffset + 6).getUint32(0) >>> 1;
  } else last.seq += 1;
  return v7({ random, msecs: last.msecs, seq: last.seq });
}
