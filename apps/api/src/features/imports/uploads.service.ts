import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { safeFileName } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { detectFormat } from '../../platform/tables/detect-format.js';
import { MAX_TABLE_BYTES, UnreadableTable } from '../../platform/tables/table.types.js';

export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly storageKey: string;
}

const TYPE = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', text: 'text/csv' } as const;

// An upload is an attachment to nothing but itself: it has an owner, and no other way leads to it.
const INSERT = `
  insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, storage_key, uploaded_by_id, created_at)
  values ($1, $2, 'import', $1, $3, $4, $5, $6, $7, $8, $9)`;

const FIND = `
  select id, file_name as "fileName", storage_key as "storageKey" from attachment
  where id = $1 and subject_type = 'import' and uploaded_by_id = $2 and removed_at is null`;

/** Tables waiting to be imported. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  /** @throws UnreadableTable when it cannot be a table */
  async keep(bytes: Buffer, fileName: string, actor: Actor): Promise<Upload> {
    if (bytes.length > MAX_TABLE_BYTES) throw new UnreadableTable('文件超过 10 MB，请拆分后再上传。');
    const mediaType = TYPE[detectFormat(bytes)];
    const { key, size, sha256 } = await this.files.put(bytes, MAX_TABLE_BYTES);
    const upload = { id: newId(), fileName: safeFileName(fileName), storageKey: key };
    const { bureauId, userId } = actor;
    const values = [upload.id, bureauId, upload.fileName, mediaType, size, sha256, key, userId, this.clock.now()];
    await this.database.query('import.upload', INSERT, values);
    return upload;
  }

  /** One's own upload; nobody else's. */
  async find(id: string, actor: Actor): Promise<Upload | null> {
    const [upload] = await this.database.query<Upload>('import.findUpload', FIND, [uuidOrNull(id), actor.userId]);
    return upload ?? null;
  }
}
