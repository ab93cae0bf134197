import type { z } from 'zod';

/**
 * What producers and the worker agree on. A job is only a hint that a row wants attention: its payload holds ids and
 * nothing personal, its handler reads the row and finds out what is left to do, so a job may come twice or too late.
 */
export interface JobDefinition<Payload extends object = object> {
  readonly name: string;
  /** Jobs of one queue share its workers; a slow channel gets a queue of its own. */
  readonly queue: string;
  readonly payload: z.ZodType<Payload>;
  /** Jobs of the queue worked on at once, per worker process. */
  readonly concurrency: number;
  /**
   * Two jobs with the same id are one job while the first has not ended. It must start with a letter and hold no
   * colon; a repeat that shall run again needs another id (usually the attempt is part of it).
   */
  readonly jobId: (payload: Payload) => string;
}

const known = new Map<string, JobDefinition>();

/** Declares a job. @throws Error when the name is taken */
export function defineJob<Payload extends object>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  if (known.has(definition.name)) throw new Error(`job ${definition.name} is defined twice`);
  // Jobs of every payload side by side; whoever takes one up parses the payload with the job's own schema.
  known.set(definition.name, definition as unknown as JobDefinition);
  return definition;
}

/** Every job declared in this process: the worker must handle each of them. */
export const definedJobs = (): readonly JobDefinition[] => [...known.values()];
