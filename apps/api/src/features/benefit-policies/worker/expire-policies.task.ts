import { Injectable } from '@nestjs/common';
import { systemWho } from '@zhuqi/domain/lifecycle/act.types.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { Acts } from '../../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { policyKind } from '../policy.kind.js';

const BATCH = 100;
const OVER = `select id from policy_push where state = 'PUBLISHED' and valid_to < $1 order by valid_to, id limit ${BATCH}`;

/** Policies whose last day is past: an act of the system, once each. */
@Injectable()
@RunsInWorker({ everyMs: 60_000 })
export class ExpirePolicies implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly store: AggregateStore,
    private readonly acts: Acts,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const now = this.clock.now();
    const over = await this.database.query<{ id: string }>('policy.over', OVER, [dayOf(now)]);
    for (const { id } of over) {
      const before = await this.store.find(policyKind, id);
      if (!before) continue;
      const decision = policyKind.decide(before.aggregate, 'expire', {}, systemWho, now);
      // Another worker, or a person, may have been there meanwhile: the version decides.
      if (decision.ok) await this.acts.write(policyKind, before, decision, now);
    }
    return over.length === BATCH;
  }
}
