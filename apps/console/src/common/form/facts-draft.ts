import type { ActionLike, FactValues } from '../facts.js';

/** Files are kept with their subject, and their names are known only while the dialog stands open. */
const unkept: ReadonlySet<string> = new Set(['attachments']);

/**
 * What of the answers is worth keeping: those to what the action asks, as far as they differ from how the dialog opened;
 * null when nothing was typed.
 */
export function typedFacts(
  { needs, offers }: Pick<ActionLike, 'needs' | 'offers'>,
  initial: FactValues,
  values: FactValues,
): FactValues | null {
  const kept = [...needs, ...offers]
    .filter(({ kind }) => !unkept.has(kind))
    .map(({ name }) => [name, values[name]] as const)
    .filter(([name, value]) => JSON.stringify(value ?? '') !== JSON.stringify(initial[name] ?? ''));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
