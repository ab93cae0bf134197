import { Injectable } from '@nestjs/common';
import { endedProblemStates, problemStateLabels, type ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import { decideOrder } from '@zhuqi/domain/supervision/decide-order.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { toEventFacts } from '../order-event.mapper.js';
import { toOrder } from '../order.mapper.js';
import { OrderRepository } from '../order.repository.js';

const BATCH = 100;

const SETTLED = `
  select s.id, p.state from supervision_order s join problem p on p.id = s.problem_id
  where s.state = 'ISSUED' and p.state = any($1::text[]) order by s.id limit ${BATCH}`;

interface Settled {
  readonly id: string;
  readonly state: ProblemState;
}

/** Orders nobody has answered whose case has ended meanwhile: they end with it, and no leader is reminded any more. */
@Injectable()
@RunsInWorker({ everyMs: 30_000 })
export class CloseSettledOrders implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const settled = await this.database.query<Settled>('order.settled', SETTLED, [endedProblemStates]);
    for (const one of settled) await this.close(one);
    return settled.length === BATCH;
  }

  /** Somebody may answer at this moment: then the version has moved, and the order is a colleague's to close. */
  private async close({ id, state }: Settled): Promise<void> {
    const row = await this.orders.findById(id);
    if (!row) return;
    const order = toOrder(row);
    const note = `所督问题${problemStateLabels[state]}，督办单随案办结，不再要求答复。`;
    const decision = decideOrder(order, 'closeWithCase', { note }, { kind: 'system' }, this.clock.now());
    if (!decision.ok) return;
    const events = toEventFacts(order, row.version, decision.events);
    await this.orders.save(decision.next, row.version, { events, clocks: [], timers: [], idempotency: null });
  }
}
