import type { Readable } from 'node:stream';

export interface StoredFile {
  /** Random; says nothing about the content and cannot be guessed. */
  readonly key: string;
  /** Bytes */
  readonly size: number;
  readonly sha256: string;
}

/** More bytes came than allowed; nothing was kept. */
export class FileTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`文件超过 ${Math.floor(maxBytes / 1024 / 1024)} MB，请压缩或拆分后再上传。`);
    this.name = 'FileTooLarge';
  }
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`no stored file ${key}`);
    this.name = 'FileMissing';
  }
}

/**
 * Where bytes are kept. Names, types and permissions live in the database; the store knows keys only, so that another
 * adapter (S3, MinIO) can take its place.
 */
export abstract class FileStore {
  /** Keeps all bytes durably before it resolves. @throws FileTooLarge */
  abstract put(source: Readable | Buffer, maxBytes: number): Promise<StoredFile>;
  /** @throws FileMissing */
  abstract open(key: string): Promise<{ readonly stream: Readable; readonly size: number }>;
  /** The whole file, for those with a known small bound. @throws FileMissing */
  abstract read(key: string): Promise<Buffer>;
  /** Deleting what is gone already is fine. */
  abstract delete(key: string): Promise<void>;
}
