import type { Actor } from '@zhuqi/domain/access/actor.js';
import { newId } from '../database/new-id.js';
import type { Facts } from '../facts/fact.types.js';

/** One event of a job: who took out or brought in which data is worth remembering. */
export const jobFacts = (
  job: { readonly id: string; readonly bureauId: string },
  actor: Pick<Actor, 'userId' | 'name'> | null,
  type: 'job.queued' | 'job.finished' | 'job.failed' | 'job.cancelled',
  version: number,
  at: Date,
  payload: object,
): Facts => ({
  events: [
    {
      id: newId(),
      bureauId: job.bureauId,
      subjectType: 'job',
      subjectId: job.id,
      version,
      type,
      visibility: 'internal',
      actorId: actor?.userId ?? null,
      actorName: actor?.name ?? '系统',
      at,
      payload,
    },
  ],
  clocks: [],
  timers: [],
  idempotency: null,
});
