import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { orderScope } from '@zhuqi/domain/supervision/order-actor.js';
import { formatOrderNumber } from '@zhuqi/domain/supervision/order-number.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { toOrder } from '../order.mapper.js';
import { OrderRepository } from '../order.repository.js';
import { fillLetter } from './fill-letter.js';
import { orderLetter, type LetterContext } from './order-letter.js';

const CONTEXT = `
  select b.name as "bureauName", coalesce((select n.name from unit n where n.path = s.unit_path), '') as "unitName",
    (select e.name from problem p join enterprise e on e.id = p.enterprise_id where p.id = s.problem_id) as "enterpriseName",
    (select coalesce(c.overdue_at, c.due_at) from clock c where c.id = s.clock_id) as "dueAt"
  from supervision_order s join unit b on b.id = s.bureau_id where s.id = $1`;

export interface LetterFile {
  readonly name: string;
  readonly content: Buffer;
}

/** A 督办单 as a Word document, as it stands now. */
@Injectable()
export class OrderLetters {
  constructor(
    private readonly repository: OrderRepository,
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null for an order that does not exist or is out of reach */
  async of(orderId: string, actor: Actor): Promise<LetterFile | null> {
    const row = await this.repository.findById(orderId);
    if (!row) return null;
    const order = toOrder(row);
    if (!can(actor, 'order.read', orderScope(order))) return null;
    const [context] = await this.database.query<LetterContext>('order.letter', CONTEXT, [row.id]);
    if (!context) return null;
    const filling = orderLetter(order, context, await this.deadlines.calendar(), this.clock.now());
    return { name: `督办单 ${formatOrderNumber(order)}.docx`, content: await fillLetter('order', filling) };
  }
}
