/** Written again under its key, a row changes in place; a new key adds one; removed keys go. */
export const mergeRows = <T>(
  known: readonly T[],
  written: readonly T[],
  removed: readonly string[],
  keyOf: (row: T) => string,
): readonly T[] =>
  [...new Map([...known, ...written].map((row) => [keyOf(row), row])).entries()]
    .filter(([key]) => !removed.includes(key))
    .map(([, row]) => row);
