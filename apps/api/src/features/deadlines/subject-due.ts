import type { ClockFact } from '../../platform/facts/fact.types.js';

/** The columns of a problem or visit that follow from its clocks. */
export interface SubjectDue {
  /** The most pressing running clock; null when none runs. */
  readonly dueAt: Date | null;
  readonly dueKind: string | null;
  readonly dueProvisional: boolean;
  /**
   * Clocks that have become overdue so far. Write it as greatest(overdue_count, …): the sweep may have counted a
   * further one since the row was read, and the fact is never lowered.
   */
  readonly overdueCount: number;
}

/** Clocks that run for the enterprise; ours come first when both run. */
const theirs: readonly string[] = ['info', 'feedback'];

/** @param clocks all clocks of the subject */
export function dueOf(clocks: readonly ClockFact[]): SubjectDue {
  const first = clocks.filter((clock) => clock.state === 'running').sort(byPressure)[0];
  return {
    dueAt: first?.dueAt ?? null,
    dueKind: first?.kind ?? null,
    dueProvisional: first?.provisional ?? false,
    overdueCount: clocks.filter((clock) => clock.overdueAt !== null).length,
  };
}

const byPressure = (a: ClockFact, b: ClockFact): number =>
  Number(theirs.includes(a.kind)) - Number(theirs.includes(b.kind)) || a.dueAt.getTime() - b.dueAt.getTime();
