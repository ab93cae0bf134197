import type { BullDriver, BullWorker, Process } from './bull-driver.js';
import type { JobDefinition } from './job-definition.js';
import type { JobHandler } from './job-handler.js';

export interface RunnerEvents {
  readonly onError: (error: Error) => void;
  /** A handler threw; the job is gone, the ledger will hint again. */
  readonly onFailed: (job: string, error: Error) => void;
}

export interface QueueCounts {
  /** Jobs begun since start. */
  readonly begun: number;
  /** Jobs being worked on. */
  readonly active: number;
}

/** The worker's side: one BullMQ worker per queue, calling handlers by job name. */
export class JobRunner {
  private readonly workers = new Map<string, BullWorker>();
  private readonly counts = new Map<string, QueueCounts>();

  constructor(
    private readonly driver: BullDriver,
    private readonly jobs: ReadonlyMap<string, { definition: JobDefinition; handler: JobHandler }>,
    private readonly events: RunnerEvents,
  ) {}

  /** Starts consuming; resolves when every worker is connected. */
  async start(): Promise<void> {
    for (const name of this.queueNames()) this.workers.set(name, this.open(name));
    await Promise.all([...this.workers.values()].map((worker) => worker.waitUntilReady()));
  }

  /** What the watchdog looks at. */
  countsOf(queue: string): QueueCounts {
    return this.counts.get(queue) ?? { begun: 0, active: 0 };
  }

  /** Replaces a worker that has stopped consuming; running jobs are left to end by themselves. */
  async rebuild(queue: string): Promise<void> {
    const old = this.workers.get(queue);
    this.workers.set(queue, this.open(queue));
    await old?.close(true);
  }

  /**
   * Stops taking jobs and waits for those running.
   * @returns false when some still run after `timeoutMs`: the process may end under them, their rows are hinted at again
   */
  async close(timeoutMs: number): Promise<boolean> {
    const workers = [...this.workers.values()];
    this.workers.clear();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), timeoutMs);
    });
    const ended = Promise.all(workers.map((worker) => worker.close())).then(() => true);
    const inTime = await Promise.race([ended, tooLong]);
    clearTimeout(timer);
    return inTime;
  }

  private queueNames(): Set<string> {
    return new Set([...this.jobs.values()].map(({ definition }) => definition.queue));
  }

  private open(queue: string): BullWorker {
    const concurrency = Math.max(
      ...[...this.jobs.values()].flatMap(({ definition: d }) => (d.queue === queue ? [d.concurrency] : [])),
    );
    const process: Process = async ({ name, data }) => {
      const job = this.jobs.get(name);
      if (!job) throw new Error(`no handler for job ${name}`);
      this.count(queue, 1, 1);
      try {
        await job.handler.handle(job.definition.payload.parse(data));
      } finally {
        this.count(queue, 0, -1);
      }
    };
    const worker = this.driver.worker(queue, process, concurrency);
    worker.on('error', this.events.onError);
    worker.on('failed', (job, error) => this.events.onFailed(job?.name ?? queue, error));
    return worker;
  }

  private count(queue: string, begun: number, active: number): void {
    const old = this.countsOf(queue);
    this.counts.set(queue, { begun: old.begun + begun, active: old.active + active });
  }
}
