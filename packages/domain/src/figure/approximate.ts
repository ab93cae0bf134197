/** How a figure is printed: as it is, or in the rounded-down way of official reports. */
export type FigureFormat = 'exact' | 'approximate';

const WAN = 10_000;

/**
 * 余: the ledger is exact, the page says "more than". A multiple of the step is printed plain; anything else is rounded
 * down to it and gets 余. Steps: 10 below 100, 100 below 1,000, 1,000 above; amounts from 1万元 go by 万. Below 10
 * there is nothing to round.
 * @param value a count, or an amount in 元 when `unit` is 元; a non-negative safe integer
 * @returns without the unit: 53 → `50余`, 60 → `60`, 312 → `300余`, 93,400 元 → `9万余`
 * @throws RangeError when it is not a count
 */
export function approximate(value: number, unit = ''): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`不是一个数目：${value}`);
  if (unit === '元' && value >= WAN) return `${Math.floor(value / WAN)}万${value % WAN === 0 ? '' : '余'}`;
  const step = value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000;
  return value % step === 0 ? String(value) : `${value - (value % step)}余`;
}

/** A figure with its unit as it stands in a sentence: `50余项`, `9万余元`, `13个`. */
export function formatFigure(value: number, unit: string, format: FigureFormat): string {
  return `${format === 'exact' ? value : approximate(value, unit)}${unit}`;
}
