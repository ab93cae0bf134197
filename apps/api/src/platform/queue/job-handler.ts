import { DiscoveryService } from '@nestjs/core';
import type { JobDefinition } from './job-definition.js';

/** Works off one kind of job. Must be idempotent. An exception is logged; trying again is the ledger's business. */
export interface JobHandler<Payload extends object = object> {
  handle(payload: Payload): Promise<void>;
}

/** Marks a provider as the handler of a job; the worker finds it at start. */
export const HandlesJob = DiscoveryService.createDecorator<{ readonly name: string }>();

/**
 * Pairs definitions with handlers.
 * @throws Error naming every job with no handler or with several, and every handler of a job nobody declared
 */
export function pairHandlers(
  definitions: readonly JobDefinition[],
  handlers: ReadonlyArray<{ readonly job: string; readonly handler: JobHandler }>,
): ReadonlyMap<string, { readonly definition: JobDefinition; readonly handler: JobHandler }> {
  const faults = [
    ...definitions.flatMap(({ name }) => {
      const count = handlers.filter(({ job }) => job === name).length;
      return count === 1 ? [] : [`${name} has ${count} handlers`];
    }),
    ...handlers.flatMap(({ job }) => (definitions.some(({ name }) => name === job) ? [] : [`${job} is not defined`])),
  ];
  if (faults.length > 0) throw new Error(`job handlers: ${faults.join('; ')}`);
  return new Map(
    definitions.flatMap((definition) =>
      handlers
        .filter(({ job }) => job === definition.name)
        .map(({ handler }) => [definition.name, { definition, handler }]),
    ),
  );
}
