import { BadRequestException, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorator.js';
import { uploadedFile } from '../../platform/http/uploads.js';
import { MAX_TABLE_BYTES, UnreadableTable } from '../../platform/tables/table.types.js';
import { UploadsService } from './uploads.service.js';

@Controller('files/imports')
export class ImportUploadController {
  constructor(private readonly uploads: UploadsService) {}

  /** Multipart, field `file`, at most 10 MB; answers `{ uploadId, fileName }`. */
  @Allow('enterprise.import')
  @Post()
  @HttpCode(201)
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor) {
    const file = await uploadedFile(request, MAX_TABLE_BYTES);
    try {
      const { id, fileName } = await this.uploads.keep(file.bytes, file.fileName, actor);
      return { uploadId: id, fileName };
    } catch (error) {
      if (error instanceof UnreadableTable)
        throw new BadRequestException({ code: 'UNREADABLE', message: error.message });
      throw error;
    }
  }
}
