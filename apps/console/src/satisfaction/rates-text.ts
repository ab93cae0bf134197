/** A share as 93.3%, or a dash where nothing was rated. */
export const percent = (rate: number | null | undefined): string =>
  rate == null ? '—' : `${(rate * 100).toFixed(rate === 1 || rate === 0 ? 0 : 1)}%`;

/** 综合得分, 0 to 100. */
export const points = (overall: number | null | undefined): string => (overall == null ? '—' : overall.toFixed(1));
