import { DiscoveryService } from '@nestjs/core';
import type { Sql } from '../database/database.js';
import type { JobDefinition } from './job-definition.js';

/** A table of work to do. It is the truth; its relay turns due rows into jobs, which are only hints. */
export interface Ledger<Payload extends object = object> {
  readonly job: JobDefinition<Payload>;
  /**
   * Marks up to `limit` due rows as enqueued and returns their payloads, in one statement with FOR UPDATE SKIP LOCKED.
   * A row enqueued longer than `staleSeconds` ago and still due is due again: its job was lost.
   */
  claim(sql: Sql, limit: number, staleSeconds: number): Promise<Payload[]>;
  /** Seconds since the oldest due row became due; 0 when none is. */
  lag(sql: Sql): Promise<number>;
}

/** Marks a provider as a ledger, for the worker's relay to find. */
export const RelaysLedger = DiscoveryService.createDecorator();
