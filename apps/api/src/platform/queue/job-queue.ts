import type { JobDefinition } from './job-definition.js';

/** The producer's side of the queue. Losing everything in it must cost nothing but time. */
export abstract class JobQueue {
  /**
   * Adds jobs in one round trip; one whose id is still in the queue is ignored.
   * @throws Error when the queue can't be reached within two seconds, or a payload is not what was declared
   */
  abstract enqueue<Payload extends object>(
    definition: JobDefinition<Payload>,
    payloads: readonly Payload[],
  ): Promise<void>;

  /** Jobs not yet started in the definition's queue. */
  abstract waitingCount(definition: Pick<JobDefinition, 'queue'>): Promise<number>;

  abstract close(): Promise<void>;
}
