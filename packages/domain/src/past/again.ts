/** What is stored of a past case: how many events it has had, and what the last import said. */
export interface StoredPast<Told> {
  readonly version: number;
  readonly told: Told;
  /** False: colleagues have acted on it since, and the old ledger does not know about that. */
  readonly isAsImported: boolean;
}

/** Whether a ledger brings something new about a case: it is told for the first time, told again otherwise, or the same. */
export function pastNews<Told>(
  stored: StoredPast<Told> | null,
  told: Told,
): 'first' | 'changed' | 'same' | 'actedUponSince' {
  if (!stored) return 'first';
  if (comparable(stored.told) === comparable(told)) return 'same';
  return stored.isAsImported ? 'changed' : 'actedUponSince';
}

/** Keys in order: what comes back from the database has its own. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
