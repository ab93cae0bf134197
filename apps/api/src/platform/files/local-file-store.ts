import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { FileMissing, FileStore, FileTooLarge, type StoredFile } from './file-store.js';

const KEY = /^[0-9a-f]{40}$/;

/** Files on the local disk: `<dir>/ab/cd/abcd…`, no extension, readable by this user only, never executable. */
@Injectable()
export class LocalFileStore extends FileStore {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    super();
    this.root = resolve(config.files.dir);
  }

  async put(source: Readable | Buffer, maxBytes: number): Promise<StoredFile> {
    const key = randomBytes(20).toString('hex');
    const target = this.pathOf(key);
    const draft = join(this.root, 'incoming', key);
    await Promise.all([dirname(target), dirname(draft)].map((path) => mkdir(path, { recursive: true, mode: 0o700 })));
    try {
      const { size, sha256 } = await writeDraft(draft, source, maxBytes);
      await rename(draft, target);
      await syncFolder(dirname(target));
      return { key, size, sha256 };
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<{ stream: Readable; size: number }> {
    // O_NOFOLLOW: a link planted in the folder leads nowhere.
    const handle = await open(this.pathOf(key), constants.O_RDONLY | constants.O_NOFOLLOW).catch(missing(key));
    const { size } = await handle.stat();
    return { stream: handle.createReadStream(), size };
  }

  async read(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key)).catch(missing(key));
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new FileMissing('of this name');
    return join(this.root, key.slice(0, 2), key.slice(2, 4), key);
  }
}

async function writeDraft(path: string, source: Readable | Buffer, maxBytes: number) {
  const hash = createHash('sha256');
  let size = 0;
  const handle: FileHandle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of Buffer.isBuffer(source) ? [source] : source) {
      const bytes = piece as Buffer;
      size += bytes.length;
      if (size > maxBytes) throw new FileTooLarge(maxBytes);
      hash.update(bytes);
      await handle.writeFile(bytes);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: hash.digest('hex') };
}

/** A renamed file survives a power cut only once its folder is on disk too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const missing = (key: string) => (error: NodeJS.ErrnoException) => {
  throw error.code === 'ENOENT' || error.code === 'ELOOP' ? new FileMissing(key) : error;
};
