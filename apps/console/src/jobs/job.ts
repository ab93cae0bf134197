import { useQuery } from '@tanstack/react-query';
import type { JobFieldsFragment, JobQuery } from '../gql/graphql.js';
import type { ToneName } from '../layout/tones.js';
import { execute } from '../providers/graphql-client.js';
import { JobDocument } from './jobs.documents.js';

export type Job = JobFieldsFragment;
/** With what became of each row of a bulk act. */
export type JobDetail = NonNullable<JobQuery['job']>;

const POLL_MS = 1000;

export const isRunning = ({ state }: Pick<Job, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** 0–100, or null while the total is not known yet. */
export function percentOf({ done, total, state }: Pick<Job, 'done' | 'total' | 'state'>): number | null {
  if (state === 'DONE') return 100;
  if (!total) return null;
  return Math.min(100, Math.floor((done / total) * 100));
}

export const jobTone = (state: string): ToneName =>
  (({ DONE: 'done', FAILED: 'over', CANCELLED: 'quiet', RUNNING: 'active' }) as const)[state] ?? 'near';

export const fetchJob = async (id: string, signal?: AbortSignal): Promise<JobDetail | null> =>
  (await execute(JobDocument, { id }, signal ? { signal } : {})).job ?? null;

/** A job, asked again every second while it runs. */
export const useJob = (id: string | null) =>
  useQuery({
    queryKey: ['job', id],
    enabled: id !== null,
    queryFn: ({ signal }) => fetchJob(id ?? '', signal),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? POLL_MS : false),
  });
