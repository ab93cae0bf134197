import { Injectable } from '@nestjs/common';
import { addDays, dayOf, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../platform/queue/worker-task.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { NoticeWriter } from './notice-writer.js';
import { OrderCaseReadModel } from './order-case.read-model.js';
import { orderNotice } from './subscribers/tell-order-parties.subscriber.js';
import { orderAnswerDue } from './templates/order-letters.js';

const BATCH = 100;

// The step carries the deadline: after a returned answer with a new one, it may be said again. Said once, the notice stands.
const WAITING = `
  select w.id, w.late, w.step from (
    select s.id, s.issued_to_id, s.round, s.deadline, s.deadline < $1 as late,
      case when s.deadline < $1 then 'late' else 'due' end || to_char(s.deadline at time zone 'UTC', 'YYYYMMDDHH24MI') as step
    from supervision_order s where s.state = 'ISSUED' and s.deadline < $2) w
  where not exists (select from notification n where n.dedupe_key = concat_ws(':', 'order.answerDue', w.id, w.round, w.step, w.issued_to_id))
  order by w.deadline limit ${BATCH}`;

interface Waiting {
  readonly id: string;
  readonly late: boolean;
  readonly step: string;
}

/** Answers to orders that are due today or late: to the leader addressed, once late also to the head and who supervises. */
@Injectable()
@RunsInWorker({ everyMs: 60_000 })
export class RemindOfOrderAnswers implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly cases: OrderCaseReadModel,
    private readonly writer: NoticeWriter,
    private readonly clock: SystemClock,
  ) {}

  /** In working time only. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const calendar = await this.deadlines.calendar();
    if (calendar.nextWorkingMoment(now) > now) return false;
    const tomorrow = fromShanghai(addDays(dayOf(now), 1));
    const waiting = await this.database.query<Waiting>('order.answersDue', WAITING, [now, tomorrow]);
    for (const one of waiting) await this.remind(one);
    return waiting.length === BATCH;
  }

  private remind({ id, late, step }: Waiting): Promise<void> {
    return this.database.transaction(async (tx) => {
      const order = await this.cases.find(tx, id);
      const people = late ? [order.addressee, order.unitHead, ...order.supervisors] : [order.addressee];
      const told = [
        ...new Map(people.flatMap((person) => (person ? [[person.userId, person] as const] : []))).values(),
      ];
      await this.writer.write(
        tx,
        told.map((person) => orderNotice(order, 'order.answerDue', step, person, orderAnswerDue(order, late))),
      );
    });
  }
}
