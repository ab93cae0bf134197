import {
  Controller,
  Get,
  HttpCode,
  HttpException,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { uploadedFile } from '../../platform/http/uploads.js';
import { AddAttachmentService, MAX_ATTACHMENT_BYTES, type AttachmentRefusalCode } from './add-attachment.service.js';
import { AttachmentSubjects } from './attachment-subjects.read-model.js';
import { AttachmentRepository } from './attachment.repository.js';

const statuses: Readonly<Record<AttachmentRefusalCode, number>> = {
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  BAD_TYPE: 415,
  TOO_MANY: 409,
};

@Controller('files/attachments')
export class AttachmentsController {
  constructor(
    private readonly adds: AddAttachmentService,
    private readonly repository: AttachmentRepository,
    private readonly subjects: AttachmentSubjects,
    private readonly files: FileStore,
  ) {}

  /** Multipart, field `file`, at most 10 MB: `?subjectType=problem|visit|task|…&subjectId=…`. */
  @Allow('attachment.add')
  @Post()
  @HttpCode(201)
  async add(
    @Query('subjectType') type: string,
    @Query('subjectId') id: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ) {
    const outcome = await this.adds.add({ type, id }, await uploadedFile(request, MAX_ATTACHMENT_BYTES), actor);
    if (!outcome.ok) throw new HttpException({ code: outcome.code, message: outcome.message }, statuses[outcome.code]);
    const { id: attachmentId, fileName, mediaType, size, width, height, createdAt } = outcome.attachment;
    return {
      id: attachmentId,
      fileName,
      mediaType,
      size,
      width,
      height,
      createdAt,
      url: `/files/attachments/${attachmentId}`,
    };
  }

  /** Pictures we painted ourselves may be shown in the page; everything else is only for saving. */
  @Allow('attachment.read')
  @Get(':id')
  async read(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const attachment = await this.repository.find(id);
    const subject = attachment ? await this.subjects.find(attachment.subjectType, attachment.subjectId) : null;
    if (!attachment || !subject || !can(actor, subject.read, subject.row))
      throw new NotFoundException({ code: 'NOT_FOUND', message: '找不到这个附件。' });
    const { stream, size } = await this.files.open(attachment.storageKey);
    const isShown = attachment.mediaType === 'image/jpeg' || attachment.mediaType === 'image/webp';
    await reply
      .headers({
        'content-type': attachment.mediaType,
        'content-length': size,
        'content-disposition': contentDisposition(isShown ? 'inline' : 'attachment', attachment.fileName),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'private, max-age=300',
      })
      .send(stream);
  }
}
