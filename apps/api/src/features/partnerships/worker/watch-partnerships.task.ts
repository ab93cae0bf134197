import { Injectable } from '@nestjs/common';
import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { systemWho } from '@zhuqi/domain/lifecycle/act.types.js';
import { hasLapsed, type ExpiryRules } from '@zhuqi/domain/partnership/expiry.js';
import { Acts } from '../../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { partnershipKind } from '../partnership.kind.js';

const BATCH = 100;
// Those expiring are looked at again only once they may have lapsed.
const NEARING = `
  select id from partnership
  where (state in ('ACTIVE', 'RENEWED') and ends_on <= $1) or (state = 'EXPIRING' and ends_on < $2)
  order by ends_on, id limit ${BATCH}`;
const LAPSED = { reason: '协议到期，未续签。' };

/** Partnerships that near their end are marked as expiring; those nobody renewed in time have ended. Acts of the system. */
@Injectable()
@RunsInWorker({ everyMs: 60_000 })
export class WatchPartnerships implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly store: AggregateStore,
    private readonly acts: Acts,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const now = this.clock.now();
    const today = dayOf(now);
    const rules = await this.settings.partnershipExpiry();
    const bounds = [addDays(today, rules.noticeDays), addDays(today, -rules.graceDays)];
    const nearing = await this.database.query<{ id: string }>('partnership.nearing', NEARING, bounds);
    for (const { id } of nearing) await this.step(id, rules, now);
    return nearing.length === BATCH;
  }

  private async step(id: string, { noticeDays, graceDays }: ExpiryRules, now: Date): Promise<void> {
    const before = await this.store.find(partnershipKind, id);
    if (!before) return;
    const lapsed = before.aggregate.state === 'EXPIRING' && hasLapsed(before.aggregate, now, graceDays);
    const decision = lapsed
      ? partnershipKind.decide(before.aggregate, 'end', LAPSED, systemWho, now)
      : partnershipKind.decide(before.aggregate, 'expire', { noticeDays }, systemWho, now);
    // Another worker, or a person, may have been there meanwhile: the version decides.
    if (decision.ok) await this.acts.write(partnershipKind, before, decision, now);
  }
}
