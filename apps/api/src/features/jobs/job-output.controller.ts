import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../platform/files/content-disposition.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobReadModel } from '../../platform/jobs/job.read-model.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('files/jobs')
export class JobOutputController {
  constructor(
    private readonly jobs: JobReadModel,
    private readonly files: FileStore,
  ) {}

  /** The file a job made, for its owner and the system administrator. */
  @Allow('signed-in')
  @Get(':id/output')
  async output(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const job = await this.jobs.byId(id, actor);
    if (!job?.outputKey) throw new NotFoundException({ code: 'NOT_FOUND', message: '没有这个文件，或它已被清理。' });
    const { stream, size } = await this.files.open(job.outputKey);
    await reply
      .headers({
        'content-type': XLSX,
        'content-length': size,
        'content-disposition': contentDisposition('attachment', job.outputName ?? '结果.xlsx'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(stream);
  }
}
