import type { Database } from '../database/database.js';
import type { JobQueue } from './job-queue.js';
import type { JobRunner, QueueCounts } from './job-runner.js';
import type { Ledger } from './ledger.js';

export interface WatchdogEvents {
  /** Due work has been waiting for this many seconds. */
  readonly onLag: (job: string, seconds: number) => void;
  readonly onStuck: (queue: string, times: number) => void;
}

interface Look {
  readonly counts: QueueCounts;
  readonly since: number;
  readonly rebuilt: number;
}

/**
 * Looks for a consumer that is alive, says so, and consumes nothing (bullmq #4585 and kin): jobs wait, none is active
 * and none has begun for a minute. Rebuilds it once; if that does not help, the process ends and is started anew.
 */
export class Watchdog {
  private readonly looks = new Map<string, Look>();

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly runner: JobRunner,
    private readonly ledgers: readonly Ledger[],
    private readonly events: WatchdogEvents,
    private readonly patienceMs = 60_000,
  ) {}

  async look(): Promise<void> {
    for (const ledger of this.ledgers) {
      const lag = await ledger.lag(this.database);
      if (lag * 1_000 > this.patienceMs) this.events.onLag(ledger.job.name, Math.round(lag));
    }
    for (const queue of new Set(this.ledgers.map(({ job }) => job.queue))) await this.lookAt(queue);
  }

  private async lookAt(queue: string): Promise<void> {
    const counts = this.runner.countsOf(queue);
    const last = this.looks.get(queue);
    const idle =
      counts.active === 0 && counts.begun === last?.counts.begun && (await this.queue.waitingCount({ queue })) > 0;
    if (!last || !idle) {
      this.looks.set(queue, { counts, since: performance.now(), rebuilt: 0 });
    } else if (performance.now() - last.since > this.patienceMs) {
      const rebuilt = last.rebuilt + 1;
      this.looks.set(queue, { counts, since: performance.now(), rebuilt });
      this.events.onStuck(queue, rebuilt);
      if (rebuilt === 1) await this.runner.rebuild(queue);
    }
  }
}
