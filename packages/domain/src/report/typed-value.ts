import type { Figure } from '../figure/figure.types.js';

/** A value as a person types it, in the unit that is printed (元, %), in the unit of the field (分, a share of 1). */
export const typedValue = ({ scale, format }: Pick<Figure, 'scale' | 'format'>, typed: number): number =>
  format === 'percent' ? typed / 100 : typed * scale;

/** The way back. */
export const shownValue = ({ scale, format }: Pick<Figure, 'scale' | 'format'>, value: number): number =>
  Number((format === 'percent' ? value * 100 : value / scale).toFixed(4));
