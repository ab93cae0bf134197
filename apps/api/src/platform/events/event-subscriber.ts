import { DiscoveryService } from '@nestjs/core';
import type { Tx } from '../database/database.js';

/** An event as it stands in its table. */
export interface StoredEvent {
  readonly id: string;
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly version: number;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Does in PostgreSQL what an event causes. All subscribers of one event share the transaction that marks it done: what
 * they write happens exactly once. Anything outside PostgreSQL is written down as a delivery or a job row instead.
 */
export interface EventSubscriber {
  on(event: StoredEvent, tx: Tx): Promise<void>;
}

/** Marks a provider as subscriber of topics: an event type, or `problem.*`. */
export const SubscribesTo = DiscoveryService.createDecorator<readonly string[]>();

export const topicMatches = (pattern: string, type: string): boolean =>
  pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
