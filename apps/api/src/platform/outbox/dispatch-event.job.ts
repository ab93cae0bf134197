import { z } from 'zod';
import { defineJob } from '../queue/job-definition.js';

/** Let the subscribers of one event act. */
export const dispatchEvent = defineJob({
  name: 'dispatch-event',
  queue: 'outbox',
  payload: z.object({ outboxId: z.uuid(), attempt: z.number().int() }),
  concurrency: 8,
  jobId: ({ outboxId, attempt }) => `o-${outboxId}-${attempt}`,
});
