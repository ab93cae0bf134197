import { approximate } from './approximate.js';
import type { Figure } from './figure.types.js';

/**
 * A value as it stands in a sentence, with its unit: 50余项, 9万余元, 13次, 93.5%.
 * @param value in the unit of the field (分, days); null = nothing to measure
 */
export function displayFigure(
  { unit, scale, format, empty }: Pick<Figure, 'unit' | 'scale' | 'format' | 'empty'>,
  value: number | null,
): string {
  if (value === null) return empty;
  const amount = value / scale;
  switch (format) {
    case 'exact':
    case 'decimal':
      return `${plain(amount)}${unit}`;
    case 'percent':
      return `${plain(amount * 100, 1)}%`;
    case 'approximate': {
      const whole = Math.floor(amount);
      const said = approximate(whole, unit);
      // A part of a unit is left out, too: 90,000.50 元 is 9万余元.
      return `${said}${whole < amount && !said.endsWith('余') ? '余' : ''}${unit}`;
    }
  }
}

/** The same without 余: what stands in the ledger, for a line that says by how much something has changed. */
export const displayExactly = (
  figure: Pick<Figure, 'unit' | 'scale' | 'format' | 'empty'>,
  value: number | null,
): string => displayFigure({ ...figure, format: figure.format === 'approximate' ? 'exact' : figure.format }, value);

/** Up to two decimals, none that say nothing. */
const plain = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
