import type { Figure } from './figure.types.js';
import { innovationFigures } from './innovation-figures.js';
import { qualityFigures } from './quality-figures.js';
import { columnFigure, seedFigures } from './seed-figures.js';
import { standingFigures } from './standing-figures.js';
import { workingFigures } from './working-figures.js';

/** Every figure there is, in the order a list shows them; those of single columns are asked for by title. */
export const figures: readonly Figure[] = [
  ...seedFigures,
  ...workingFigures,
  ...standingFigures,
  ...qualityFigures,
  ...innovationFigures,
];

const byCode: ReadonlyMap<string, Figure> = new Map(figures.map((one) => [one.code, one]));

/** `column:每周一法`: the bureau opens columns of its own every year, and each has its figure by its title. */
const ofColumn = /^column:([^{}]{1,60})$/;

function columnOf(code: string): Figure | undefined {
  const title = ofColumn.exec(code)?.[1]?.trim();
  return title ? columnFigure(code, title) : undefined;
}

/** The figure with this code; undefined when there is none. */
export const figureOf = (code: string): Figure | undefined => byCode.get(code) ?? columnOf(code);

/** The figure with this code, for code that names one. @throws RangeError when there is none */
export function knownFigure(code: string): Figure {
  const found = figureOf(code);
  if (!found) throw new RangeError(`no such figure: ${code}`);
  return found;
}
