import {
  BadRequestException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { isTemplateCode, reportTemplateLabels } from '@zhuqi/domain/report/report-kinds.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { uploadedFile } from '../../platform/http/uploads.js';
import { ReportTemplates } from './report-template.repository.js';
import { MAX_WORD_BYTES, SaveReportTemplate } from './save-report-template.service.js';
import { DOCX, ownWordTemplate } from './word/fill-report.js';

@Controller('files/report-templates')
export class ReportTemplateFilesController {
  constructor(
    private readonly templates: ReportTemplates,
    private readonly saving: SaveReportTemplate,
    private readonly files: FileStore,
  ) {}

  /** The Word template in use, to be changed in Word and sent back. */
  @Allow('report.manage')
  @Get(':code')
  async download(@Param('code') code: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    if (!isTemplateCode(code)) throw new NotFoundException({ code: 'NOT_FOUND', message: '没有这种报告模板。' });
    const { fileKey, fileName } = await this.templates.held(code, actor.bureauId);
    const content = fileKey === null ? await ownWordTemplate() : await this.files.read(fileKey);
    await reply
      .headers({
        'content-type': DOCX,
        'content-length': content.length,
        'content-disposition': contentDisposition('attachment', fileName ?? `${reportTemplateLabels[code]}模板.docx`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(content);
  }

  /** Multipart, field `file`, a .docx of at most 5 MB; answers `{ version, fileName }`. */
  @Allow('report.manage')
  @Post(':code')
  @HttpCode(201)
  async upload(@Param('code') code: string, @Req() request: FastifyRequest, @CurrentActor() actor: Actor) {
    const saved = await this.saving.file(code, await uploadedFile(request, MAX_WORD_BYTES), actor);
    if (!saved.ok) throw new BadRequestException({ code: saved.refusal.code, message: saved.refusal.message });
    const { version, fileName } = saved.template;
    return { version, fileName };
  }
}
