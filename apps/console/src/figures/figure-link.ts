import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';

const dimensions = ['unitId', 'teamId', 'districtCode'] as const;

/** The page with the rows behind a figure: what a tile, a bar or a figure of a report opens. */
export const figureLink = (code: string, period: string, scope: FigureScope = {}): string =>
  `/figures/${encodeURIComponent(code)}?${paramsOf(period, scope).toString()}`;

/** A period and a scope in an address. */
export function paramsOf(period: string, scope: FigureScope): URLSearchParams {
  const params = new URLSearchParams({ period });
  for (const dimension of dimensions) {
    const value = scope[dimension];
    if (value !== undefined) params.set(dimension, value);
  }
  return params;
}

export const scopeIn = (params: URLSearchParams): FigureScope =>
  Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const value = params.get(dimension);
      return value ? [[dimension, value]] : [];
    }),
  );
