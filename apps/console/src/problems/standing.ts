import { dayOf, daysBetween } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';

interface ClockLike {
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string;
}

/** Due time of the open clock of a kind, ISO; null where none is open. */
export const openDue = (clocks: readonly ClockLike[], kind: 'host' | 'shelfReview'): string | null =>
  clocks.find((clock) => clock.kind === kind && (clock.state === 'running' || clock.state === 'paused'))?.dueAt ?? null;

/** The acts among those offered that belong to one panel, in the server's order. */
export const offeredOf = <Action extends { readonly action: string }>(
  offers: readonly Action[],
  names: readonly ProblemAction[],
): readonly Action[] => offers.filter(({ action }) => (names as readonly string[]).includes(action));

/** Days in Shanghai since a moment; 0 on its own day. */
export const daysSince = (at: string, now: Date): number => daysBetween(dayOf(new Date(at)), dayOf(now));

/** The day of a moment lies behind us. */
export const dayHasPassed = (at: string, now: Date): boolean => daysSince(at, now) > 0;
