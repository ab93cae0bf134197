import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, inScope, scopeOf, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { AttachmentSubjects } from './attachment-subjects.read-model.js';
import { AttachmentRepository, type AttachmentRow } from './attachment.repository.js';

@Injectable()
export class RemoveAttachmentService {
  constructor(
    private readonly repository: AttachmentRepository,
    private readonly subjects: AttachmentSubjects,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null when it is gone, else the refusal */
  async remove(id: string, actor: Actor): Promise<{ readonly code: string; readonly message: string } | null> {
    const attachment = await this.repository.find(id);
    const subject = attachment ? await this.subjects.find(attachment.subjectType, attachment.subjectId) : null;
    if (!attachment || !subject || !can(actor, subject.read, subject.row))
      return { code: 'NOT_FOUND', message: '找不到这个附件。' };
    if (!mayRemove(attachment, subject.row, actor))
      return { code: 'FORBIDDEN', message: '只有上传人和协调员可以删除这个附件。' };
    await this.repository.remove(attachment, actor, this.clock.now());
    return null;
  }
}

/** One's own upload; somebody else's only where the reach is more than taking part: evidence is not the handler's to remove. */
function mayRemove(attachment: AttachmentRow, subject: ScopedRow, actor: Actor): boolean {
  if (!can(actor, 'attachment.remove', subject)) return false;
  const scope = scopeOf(actor, 'attachment.remove');
  return attachment.uploadedById === actor.userId || (scope !== null && inScope({ ...scope, userId: null }, subject));
}
