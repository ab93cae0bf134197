import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { safeFileName } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { detectKind, isPicture, mediaTypes } from './attachment-kinds.js';
import { AttachmentSubjects, isSubjectType } from './attachment-subjects.read-model.js';
import { AttachmentRepository, type AttachmentRow, MAX_PER_SUBJECT } from './attachment.repository.js';
import { PictureRefused, reEncodePicture } from './re-encode-picture.js';

export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

export type AddAttachmentOutcome =
  | { readonly ok: true; readonly attachment: AttachmentRow }
  | { readonly ok: false; readonly code: AttachmentRefusalCode; readonly message: string };
export type AttachmentRefusalCode = 'NOT_FOUND' | 'TOO_LARGE' | 'BAD_TYPE' | 'TOO_MANY';

const refuse = (code: AttachmentRefusalCode, message: string) => ({ ok: false, code, message }) as const;

interface Content {
  readonly bytes: Buffer;
  readonly kind: keyof typeof mediaTypes;
  readonly width: number | null;
  readonly height: number | null;
}

/** Takes a file in for a case or a row of the ledger. */
@Injectable()
export class AddAttachmentService {
  constructor(
    private readonly repository: AttachmentRepository,
    private readonly subjects: AttachmentSubjects,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  async add(
    subject: { readonly type: unknown; readonly id: string },
    file: { readonly fileName: string; readonly bytes: Buffer },
    actor: Actor,
  ): Promise<AddAttachmentOutcome> {
    const found = await this.subjects.find(subject.type, subject.id);
    if (!isSubjectType(subject.type) || !found || !can(actor, found.add, found.row))
      return refuse('NOT_FOUND', '找不到要添加附件的事项，或您不能给它添加附件。');
    if (file.bytes.length > MAX_ATTACHMENT_BYTES) return refuse('TOO_LARGE', '文件超过 10 MB，请压缩后再上传。');
    const content = await contentOf(file.bytes);
    if (typeof content === 'string') return refuse('BAD_TYPE', content);
    const { key, size } = await this.files.put(content.bytes, MAX_ATTACHMENT_BYTES);
    const attachment: AttachmentRow = {
      id: newId(),
      bureauId: found.row.bureauId,
      subjectType: subject.type,
      subjectId: subject.id,
      fileName: withExtension(file.fileName, content.kind),
      mediaType: mediaTypes[content.kind],
      size,
      sha256: createHash('sha256').update(content.bytes).digest('hex'),
      width: content.width,
      height: content.height,
      storageKey: key,
      uploadedById: actor.userId,
      createdAt: this.clock.now(),
    };
    if (await this.repository.insert(attachment, actor)) return { ok: true, attachment };
    await this.files.delete(key);
    return refuse('TOO_MANY', `每个事项最多 ${MAX_PER_SUBJECT} 个附件。`);
  }
}

/** What will be kept, or a sentence saying why nothing will. */
async function contentOf(bytes: Buffer): Promise<Content | string> {
  const kind = await detectKind(bytes);
  if (kind === null)
    return '只能上传照片（JPEG、PNG、WebP）、PDF、Word（.docx）和 Excel（.xlsx）文件，且不能含宏或密码。';
  if (!isPicture(kind)) return { bytes, kind, width: null, height: null };
  try {
    return await reEncodePicture(bytes, kind);
  } catch (error) {
    if (error instanceof PictureRefused) return error.message;
    throw error;
  }
}

const extensions = { jpeg: 'jpg', webp: 'webp', pdf: 'pdf', docx: 'docx', xlsx: 'xlsx' } as const;

/** The name as given, under the extension of what it really is. */
function withExtension(fileName: string, kind: Content['kind']): string {
  const name = safeFileName(fileName);
  const stem = name.replace(/\.(jpe?g|png|webp|pdf|docx|xlsx)$/i, '') || '附件';
  return `${stem}.${extensions[kind]}`;
}
