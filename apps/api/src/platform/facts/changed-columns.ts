/** Columns whose value an act has changed; the others need not be written again. */
export function changedColumns<Columns extends object>(before: Columns, after: Columns): Partial<Columns> {
  const changed: Partial<Columns> = {};
  for (const name of Object.keys(after) as (keyof Columns)[])
    if (!isSame(before[name], after[name])) changed[name] = after[name];
  return changed;
}

/** Values of columns are scalars, moments, lists of scalars and JSON. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return JSON.stringify(a) === JSON.stringify(b);
}
