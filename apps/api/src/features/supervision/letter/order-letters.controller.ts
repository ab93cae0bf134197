import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { contentDisposition } from '../../../platform/files/content-disposition.js';
import { OrderLetters } from './order-letter.read-model.js';
import { DOCX } from './fill-letter.js';

@Controller('files/orders')
export class OrderLettersController {
  constructor(private readonly letters: OrderLetters) {}

  /** The order as a Word document to print and sign. */
  @Allow('order.read')
  @Get(':id/letter')
  async letter(@Param('id') id: string, @CurrentActor() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.letters.of(id, actor);
    if (!file)
      throw new NotFoundException({ code: 'NOT_FOUND', message: '找不到这张督办单，可能已不在您的查看范围内。' });
    await reply
      .headers({
        'content-type': DOCX,
        'content-length': file.content.length,
        'content-disposition': contentDisposition('attachment', file.name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(file.content);
  }
}
