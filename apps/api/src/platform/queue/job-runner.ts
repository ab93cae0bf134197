import type { BullDriver, BullWorker, Process } from './bull-driver.js';
import type { JobDefinition } from './job-definition.js';
import type { JobHandler } from './job-handler.js';

export interface RunnerEvents {
  readonly onError: (error: Error) => void;
  /** A handler threw; the job is gone, the ledger will hint again. */
  readonly onFailed: (job: string, error: Error) => void;
}

/** The worker's side: one BullMQ worker per queue, calling handlers by job name. */
export class JobRunner {
  private readonly workers = new Map<string, BullWorker>();
  /** Jobs begun so far, by queue: what the watchdog looks at. */
  private readonly begun = new Map<string, number>();

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

  begunIn(queue: string): number {
    return this.begun.get(queue) ?? 0;
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
      this.begun.set(queue, this.begunIn(queue) + 1);
      const job = this.jobs.get(name);
      if (!job) throw new Error(`no handler for job ${name}`);
      await job.handler.handle(job.definition.payload.parse(data));
    };
    const worker = this.driver.worker(queue, process, concurrency);
    worker.on('error', this.events.onError);
    worker.on('failed', (job, error) => this.events.onFailed(job?.name ?? queue, error));
    return worker;
  }
}
