import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { Database } from '../../platform/database/database.js';
import { contentDisposition } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { DOCX } from './word/fill-report.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Files extends ScopedRow {
  readonly title: string;
  readonly docxKey: string | null;
  readonly xlsxKey: string | null;
}

const FILES = `
  select bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths",
    participant_ids as "participantIds", title, docx_key as "docxKey", xlsx_key as "xlsxKey" from report where id = $1`;

@Controller('files/reports')
export class ReportFilesController {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** The report as a Word document. */
  @Allow('report.read')
  @Get(':id/document')
  async document(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { docxKey, title } = await this.find(id, actor);
    await this.send(reply, docxKey, DOCX, `${title}.docx`);
  }

  /** The rows behind every figure. */
  @Allow('report.read')
  @Get(':id/appendix')
  async appendix(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { xlsxKey, title } = await this.find(id, actor);
    await this.send(reply, xlsxKey, XLSX, `${title}（数据附表）.xlsx`);
  }

  private async find(id: string, actor: Actor): Promise<Files> {
    const [found] = await this.database.query<Files>('report.filesOf', FILES, [uuidOrNull(id)]);
    if (!found || !can(actor, 'report.read', found))
      throw new NotFoundException({ code: 'NOT_FOUND', message: '找不到这份报告，可能已不在您的查看范围内。' });
    return found;
  }

  private async send(reply: FastifyReply, key: string | null, type: string, name: string): Promise<void> {
    if (key === null) throw new NotFoundException({ code: 'NOT_FOUND', message: '文件还在生成，请完成后再下载。' });
    const { stream, size } = await this.files.open(key);
    await reply
      .headers({
        'content-type': type,
        'content-length': size,
        'content-disposition': contentDisposition('attachment', name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(stream);
  }
}
