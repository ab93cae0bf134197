import type { Figure } from './figure.types.js';
import { innovationFigures } from './innovation-figures.js';
import { qualityFigures } from './quality-figures.js';
import { seedFigures } from './seed-figures.js';
import { standingFigures } from './standing-figures.js';
import { workingFigures } from './working-figures.js';

/** Every figure there is, in the order a list shows them. */
export const figures: readonly Figure[] = [
  ...seedFigures,
  ...workingFigures,
  ...standingFigures,
  ...qualityFigures,
  ...innovationFigures,
];

const byCode: ReadonlyMap<string, Figure> = new Map(figures.map((one) => [one.code, one]));

/** The figure with this code; undefined when there is none. */
export const figureOf = (code: string): Figure | undefined => byCode.get(code);

/** The figure with this code, for code that names one. @throws RangeError when there is none */
export function knownFigure(code: string): Figure {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no such figure: ${code}`);
  return found;
}
