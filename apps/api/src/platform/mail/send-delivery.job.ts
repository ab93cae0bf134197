import { z } from 'zod';
import { defineJob } from '../queue/job-definition.js';

/** Send one e-mail. The channel has a queue of its own: when SMTP is slow, nothing else is. */
export const sendDelivery = defineJob({
  name: 'send-delivery',
  queue: 'email',
  payload: z.object({ deliveryId: z.uuid(), attempt: z.number().int() }),
  concurrency: 4,
  jobId: ({ deliveryId, attempt }) => `d-${deliveryId}-${attempt}`,
});
