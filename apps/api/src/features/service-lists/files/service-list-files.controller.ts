import {
  BadRequestException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { threeLists, type ListView } from '@zhuqi/domain/service-list/three-lists.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../../platform/files/content-disposition.js';
import { uploadedFile } from '../../../platform/http/uploads.js';
import { MAX_TABLE_BYTES, UnreadableTable } from '../../../platform/tables/table.types.js';
import { ReadItemsOfTable, type ReadItems } from './read-items.service.js';
import { ServiceListLetters } from './service-list-letters.read-model.js';
import { ServiceListSheets } from './service-list-sheet.service.js';
import { ThreeListsSheet } from './three-lists-sheet.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('files/service-lists')
export class ServiceListFilesController {
  constructor(
    private readonly letters: ServiceListLetters,
    private readonly itemSheets: ServiceListSheets,
    private readonly sheets: ThreeListsSheet,
    private readonly tables: ReadItemsOfTable,
  ) {}

  /** The list as a Word document to print. */
  @Allow('serviceList.read')
  @Get(':id/letter')
  async letter(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.letters.of(id, actor);
    if (!file) throw gone();
    await send(reply, DOCX, file.name, file.content);
  }

  /** Its items as an Excel sheet, in the columns the import reads. */
  @Allow('serviceList.read')
  @Get(':id/items')
  async itemSheet(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.itemSheets.of(id, actor);
    if (!file) throw gone();
    await send(reply, XLSX, file.name, file.content);
  }

  /** `?year=2026&view=service|problem|responsibility` as an Excel sheet. */
  @Allow('serviceList.read')
  @Get('three-lists')
  async sheet(
    @Query('year') year: string,
    @Query('view') view: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!/^20\d\d$/.test(year) || !isView(view))
      throw new BadRequestException({ code: 'BAD_USER_INPUT', message: '请选择年度和清单，如 2026年的服务清单。' });
    const content = await this.sheets.sheet(actor, Number(year), view);
    await send(reply, XLSX, `${year}年${threeLists[view]}.xlsx`, content);
  }

  /** Multipart, field `file`, at most 10 MB: the items in an Excel or CSV table and the faults of its rows. Writes nothing. */
  @Allow('serviceList.act')
  @Post('items')
  @HttpCode(200)
  async items(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<ReadItems> {
    const { bytes } = await uploadedFile(request, MAX_TABLE_BYTES);
    try {
      return await this.tables.read(bytes, actor);
    } catch (error) {
      if (error instanceof UnreadableTable)
        throw new BadRequestException({ code: 'UNREADABLE', message: error.message });
      throw error;
    }
  }
}

const gone = () => new NotFoundException({ code: 'NOT_FOUND', message: '找不到这份清单，可能已不在您的查看范围内。' });

const isView = (view: string): view is ListView => Object.hasOwn(threeLists, view);

const send = async (reply: FastifyReply, type: string, name: string, content: Buffer): Promise<void> => {
  await reply
    .headers({
      'content-type': type,
      'content-length': content.length,
      'content-disposition': contentDisposition('attachment', name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    .send(content);
};
