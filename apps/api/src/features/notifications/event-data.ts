import type { StoredEvent } from '../../platform/events/event-subscriber.js';

/** Texts of an event's data: what the actor wrote. */
export interface EventData {
  /** Empty when absent. */
  text(name: string): string;
  optional(name: string): string | null;
}

export function dataOf(event: StoredEvent): EventData {
  const data = (event.payload['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const optional = (name: string): string | null => {
    const value = data[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { optional, text: (name) => optional(name) ?? '' };
}

export const roundOf = (event: StoredEvent): number => Number(event.payload['round'] ?? 1);
