import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { parsePeriod, type Period } from '@zhuqi/domain/figure/period.js';
import { figureOf } from '@zhuqi/domain/figure/registry.js';
import { InvalidOptions } from '../../platform/query/invalid-options.js';

/** @throws InvalidOptions with the domain's sentence */
export function askedPeriod(key: string): Period {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new InvalidOptions('period', parsed.message);
  return parsed.period;
}

/** @throws InvalidOptions naming the code nobody knows */
export function knownCodes(codes: readonly string[]): readonly string[] {
  const unknown = codes.find((code) => figureOf(code) === undefined);
  if (unknown !== undefined) throw new InvalidOptions('codes', `没有指标“${unknown.slice(0, 40)}”。`);
  return [...new Set(codes)];
}

/** What was said of a scope, without what was left out. */
export const askedScope = (
  scope: { readonly [K in keyof FigureScope]?: string | null } | null | undefined,
): FigureScope => Object.fromEntries(Object.entries(scope ?? {}).filter(([, value]) => typeof value === 'string'));
