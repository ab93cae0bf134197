import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

export interface AttachmentRow {
  readonly id: string;
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly storageKey: string;
  readonly uploadedById: string;
  readonly createdAt: Date;
}

export const MAX_PER_SUBJECT = 50;

const INSERT = `
  insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, width, height, storage_key, uploaded_by_id, created_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
  where (select count(*) from attachment where subject_id = $4 and removed_at is null) < $14
  returning id`;

const FIND = `
  select id, bureau_id as "bureauId", subject_type as "subjectType", subject_id as "subjectId", file_name as "fileName",
    media_type as "mediaType", size, sha256, width, height, storage_key as "storageKey", uploaded_by_id as "uploadedById",
    created_at as "createdAt"
  from attachment where id = $1 and removed_at is null`;

const REMOVE = 'update attachment set removed_at = $2 where id = $1 and removed_at is null returning id';

/** Write model of attachments; every one added or removed leaves an event of its own. */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the subject has as many files as it may have */
  async insert(row: AttachmentRow, actor: Actor): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const { id, bureauId, subjectType, subjectId, fileName, mediaType, size, sha256, width, height } = row;
      const values = [id, bureauId, subjectType, subjectId, fileName, mediaType, size, sha256, width, height];
      const more = [row.storageKey, row.uploadedById, row.createdAt, MAX_PER_SUBJECT];
      const inserted = await tx.query('attachment.insert', INSERT, [...values, ...more]);
      if (inserted.length === 0) return false;
      await recordFacts(
        tx,
        facts(row, actor, 'attachment.added', 1, row.createdAt, { subjectType, subjectId, fileName, size, sha256 }),
      );
      return true;
    });
  }

  async find(id: string): Promise<AttachmentRow | null> {
    const [row] = await this.database.query<AttachmentRow>('attachment.find', FIND, [uuidOrNull(id)]);
    return row ?? null;
  }

  /** Hides it; the bytes stay for the audit until they are cleaned up. */
  async remove(row: AttachmentRow, actor: Actor, now: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await tx.query('attachment.remove', REMOVE, [row.id, now]);
      const { subjectType, subjectId } = row;
      if (removed.length > 0)
        await recordFacts(tx, facts(row, actor, 'attachment.removed', 2, now, { subjectType, subjectId }));
    });
  }
}

const facts = (row: AttachmentRow, actor: Actor, type: string, version: number, at: Date, payload: object) => ({
  events: [
    {
      id: newId(),
      bureauId: row.bureauId,
      subjectType: 'attachment',
      subjectId: row.id,
      version,
      type,
      visibility: 'internal' as const,
      actorId: actor.userId,
      actorName: actor.name,
      at,
      payload,
    },
  ],
  clocks: [],
  timers: [],
  idempotency: null,
});
