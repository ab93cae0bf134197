import type { ClockFact } from '../../platform/facts/fact.types.js';

/** The columns of a problem or visit that follow from its clocks. */
export interface SubjectDue {
  /** The most pressing running clock; null when none runs. */
  readonly dueAt: Date | null;
  readonly dueKind: string | null;
  readonly dueProvisional: boolean;
  /**
   * Clocks of ours that have become overdue so far. Write it as greatest(overdue_count, …): the sweep may have counted a
   * further one since the row was read, and the fact is never lowered.
   */
  readonly overdueCount: number;
}

/** Whether a clock runs for the enterprise. Ours come first when both run, and its silence is not our delay. */
export const isEnterpriseClock = (kind: string): boolean => kind === 'info' || kind === 'feedback';

/** Shelved cases are out of the on-time rate: a monthly review that was missed is no delay of the case. */
const countsAsOurs = (kind: string): boolean => !isEnterpriseClock(kind) && kind !== 'shelfReview';

/** @param clocks all clocks of the subject */
export function dueOf(clocks: readonly ClockFact[]): SubjectDue {
  const first = clocks.filter((clock) => clock.state === 'running').sort(byPressure)[0];
  return {
    dueAt: first?.dueAt ?? null,
    dueKind: first?.kind ?? null,
    dueProvisional: first?.provisional ?? false,
    overdueCount: clocks.filter((clock) => clock.overdueAt !== null && countsAsOurs(clock.kind)).length,
  };
}

const byPressure = (a: ClockFact, b: ClockFact): number =>
  Number(isEnterpriseClock(a.kind)) - Number(isEnterpriseClock(b.kind)) || a.dueAt.getTime() - b.dueAt.getTime();
