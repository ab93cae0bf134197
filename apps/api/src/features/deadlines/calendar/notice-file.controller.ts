import { BadRequestException, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { uploadedFile } from '../../../platform/http/uploads.js';
import { UnreadableTable } from '../../../platform/tables/table.types.js';
import { noticeText } from './notice-text.js';

/** A year’s notice is a page; more is the wrong file. */
const MAX_BYTES = 1024 * 1024;

@Controller('files/calendar-notices')
export class NoticeFileController {
  /** Multipart, field `file`: text, JSON, .csv or .xlsx; answers `{ text }` to be looked at and previewed. Keeps nothing. */
  @Allow('calendar.manage')
  @Post()
  @HttpCode(200)
  async read(@Req() request: FastifyRequest): Promise<{ readonly text: string }> {
    const { bytes } = await uploadedFile(request, MAX_BYTES);
    try {
      return { text: await noticeText(bytes) };
    } catch (error) {
      if (error instanceof UnreadableTable)
        throw new BadRequestException({ code: 'UNREADABLE', message: error.message });
      throw error;
    }
  }
}
