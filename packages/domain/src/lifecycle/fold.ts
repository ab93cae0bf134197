/**
 * Folds a whole history into its row.
 * @throws when it is empty or does not start with a creation
 */
export function foldEvents<A, E>(evolve: (row: A | null, event: E) => A, events: readonly E[]): A {
  const row = events.reduce<A | null>(evolve, null);
  if (row === null) throw new Error('a history without events');
  return row;
}

/** The row before an event that is no creation. @throws when there is none */
export function startedRow<A>(row: A | null, type: string): A {
  if (row === null) throw new Error(`history starts with ${type}`);
  return row;
}
