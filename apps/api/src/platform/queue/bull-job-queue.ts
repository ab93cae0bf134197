import type { BullDriver, BullQueue } from './bull-driver.js';
import type { JobDefinition } from './job-definition.js';
import { JobQueue } from './job-queue.js';

const VALID_ID = /^[A-Za-z][^:]*$/;

/** The port over BullMQ, whichever server it runs on. */
export class BullJobQueue extends JobQueue {
  private readonly queues = new Map<string, BullQueue>();

  constructor(
    private readonly driver: BullDriver,
    private readonly onError: (error: Error) => void,
  ) {
    super();
  }

  async enqueue<Payload extends object>(
    definition: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void> {
    if (payloads.length === 0) return;
    const jobs = payloads.map((payload) => {
      const data = definition.payload.parse(payload);
      const jobId = definition.jobId(data);
      if (!VALID_ID.test(jobId)) throw new Error(`job id ${jobId} of ${definition.name} is not usable`);
      return { name: definition.name, data, opts: { jobId } };
    });
    await this.queue(definition.queue).addBulk(jobs);
  }

  async waitingCount(definition: Pick<JobDefinition, 'queue'>): Promise<number> {
    return this.queue(definition.queue).getWaitingCount();
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private queue(name: string): BullQueue {
    const existing = this.queues.get(name);
    if (existing) return existing;
    const queue = this.driver.queue(name);
    queue.on('error', this.onError);
    this.queues.set(name, queue);
    return queue;
  }
}
