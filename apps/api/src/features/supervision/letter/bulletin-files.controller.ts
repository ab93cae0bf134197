import { BadRequestException, Controller, Get, Query, Res } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { parseDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../../platform/files/content-disposition.js';
import { BulletinFiles } from './bulletin-files.service.js';
import { DOCX } from './fill-letter.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `?from=2026-03-02&to=2026-03-08`, both days included. */
@Controller('files/bulletin')
export class BulletinFilesController {
  constructor(private readonly bulletins: BulletinFiles) {}

  @Allow('dashboard.read')
  @Get('letter')
  async letter(
    @Query('from') from: string,
    @Query('to') to: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const period = periodOf(from, to);
    await send(reply, DOCX, `通报 ${from}至${to}.docx`, await this.bulletins.letter(actor, ...period));
  }

  @Allow('dashboard.read')
  @Get('sheet')
  async sheet(
    @Query('from') from: string,
    @Query('to') to: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const period = periodOf(from, to);
    await send(reply, XLSX, `通报 ${from}至${to}.xlsx`, await this.bulletins.sheet(actor, ...period));
  }
}

function periodOf(from: string | undefined, to: string | undefined): [ShanghaiDay, ShanghaiDay] {
  const [first, last] = [parseDay(from ?? ''), parseDay(to ?? '')];
  if (!first.ok || !last.ok)
    throw new BadRequestException({
      code: 'BAD_USER_INPUT',
      message: '请选择通报的起止日期，如 2026-03-02 至 2026-03-08。',
    });
  if (last.day < first.day)
    throw new BadRequestException({ code: 'BAD_USER_INPUT', message: '结束日期不能早于开始日期。' });
  return [first.day, last.day];
}

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
