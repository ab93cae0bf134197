import { normalise } from '../text/search-terms.js';

/** Names that differ in brackets, spaces or width only are one name. */
export const nameKey = (name: string): string => normalise(name);

/** The ways a name may stand in the register. */
export function nameVariants(name: string): string[] {
  const half = name.replaceAll('（', '(').replaceAll('）', ')');
  const full = name.replaceAll('(', '（').replaceAll(')', '）');
  return [...new Set([name, half, full])];
}
