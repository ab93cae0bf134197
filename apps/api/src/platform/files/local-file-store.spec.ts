import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readConfig } from '../../config/env.schema.js';
import { contentDisposition, safeFileName } from './content-disposition.js';
import { FileMissing, FileTooLarge } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

describe('LocalFileStore', () => {
  let folder: string;
  let store: LocalFileStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhuqi-files-'));
    store = new LocalFileStore(readConfig({ DATABASE_URL: 'postgres://a:b@c/d', ZHUQI_DATA: folder }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps bytes under a random key, neither readable by others nor executable', async () => {
    const { key, size, sha256 } = await store.put(Readable.from([Buffer.from('淮'), Buffer.from('安')]), 100);
    expect(key).toMatch(/^[0-9a-f]{40}$/);
    expect(size).toBe(6);
    expect(sha256).toHaveLength(64);
    expect((await store.read(key)).toString()).toBe('淮安');
    const { mode } = await stat(join(folder, 'files', key.slice(0, 2), key.slice(2, 4), key));
    expect(mode & 0o777).toBe(0o600);
    await store.delete(key);
    await store.delete(key);
    await expect(store.open(key)).rejects.toThrow(FileMissing);
  });

  it('stops at the limit and leaves nothing behind', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536);
      })(),
    );
    await expect(store.put(endless, 1_000_000)).rejects.toThrow(FileTooLarge);
    expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '..', '', 'a/b', `${'a'.repeat(39)}/`, 'A'.repeat(40)])(
    'has no file named %j',
    async (key) => {
      await expect(store.read(key)).rejects.toThrow(FileMissing);
      await expect(store.open(key)).rejects.toThrow(FileMissing);
      await expect(store.delete(key)).rejects.toThrow(FileMissing);
    },
  );
});

describe('names people give', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\Users\\张三\\照片.jpg', '照片.jpg'],
    ['a\r\nSet-Cookie: x.png', 'aSet-Cookie_ x.png'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['...', '未命名'],
    ['', '未命名'],
  ])('%j becomes %j', (given, expected) => expect(safeFileName(given)).toBe(expected));

  it('keeps the extension of an endless name', () =>
    expect(safeFileName(`${'长'.repeat(500)}.xlsx`)).toMatch(/^长{115}\.xlsx$/));

  it('cannot break out of the header', () =>
    expect(contentDisposition('attachment', '清单"; x=1\n（一）.xlsx')).toBe(
      `attachment; filename="___; x=1___.xlsx"; filename*=UTF-8''%E6%B8%85%E5%8D%95_%3B%20x%3D1%EF%BC%88%E4%B8%80%EF%BC%89.xlsx`,
    ));
});
