import { crc32, deflateSync } from 'node:zlib';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/database/new-id.js';
import type { DemoYear } from './demo-year.js';

/** A file that proves something, to be written with all others. */
export interface Evidence {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly fileName: string;
  readonly at: Date;
}

const INSERT = `
  insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, width, height, storage_key, uploaded_by_id, created_at)
  select id, $2, "subjectType", "subjectId", "fileName", 'image/png', size, sha256, $4::int, $5::int, key, $3, at
  from jsonb_to_recordset($1::jsonb) as a(id uuid, "subjectType" text, "subjectId" uuid, "fileName" text, size int, sha256 text, key text, at timestamptz)`;

const WIDTH = 240;
const HEIGHT = 160;
const AT_ONCE = 16;

/** Gathers the files of the demo year; each is a small picture in a colour of its own. */
export class DemoEvidence {
  private readonly gathered: Evidence[] = [];

  constructor(private readonly year: DemoYear) {}

  /** @returns the id the file will have */
  add(subjectType: string, subjectId: string, fileName: string, at: Date): string {
    const id = newId();
    this.gathered.push({ id, subjectType, subjectId, fileName: `${fileName}.png`, at });
    return id;
  }

  /** Stores the files, then their rows in one statement. */
  async write(): Promise<void> {
    const { app } = this.year.stage;
    const files = app.get(FileStore);
    const rows: object[] = [];
    for (let from = 0; from < this.gathered.length; from += AT_ONCE) {
      const some = this.gathered.slice(from, from + AT_ONCE);
      const stored = await Promise.all(some.map((_, index) => files.put(picture(from + index), 100_000)));
      rows.push(...some.map((one, index) => ({ ...one, ...stored[index] })));
    }
    const { bureauId, coordinator } = this.year;
    const values = [JSON.stringify(rows), bureauId, coordinator.userId, WIDTH, HEIGHT];
    await app.get(Database).query(null, INSERT, values);
  }
}

/** A plain PNG: a horizon of two colours. */
function picture(seed: number): Buffer {
  const sky = [90 + ((seed * 37) % 120), 120 + ((seed * 53) % 100), 160 + ((seed * 29) % 80)];
  const ground = sky.map((value) => Math.round(value * 0.55));
  // Each line begins with the number of its filter: none.
  const line = (colour: readonly number[]) =>
    Buffer.concat([Buffer.alloc(1), Buffer.alloc(WIDTH * 3, Buffer.from(colour))]);
  const horizon = 60 + (seed % 50);
  const lines = [...Array<Buffer>(horizon).fill(line(sky)), ...Array<Buffer>(HEIGHT - horizon).fill(line(ground))];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(lines));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
