import type { INestApplicationContext } from '@nestjs/common';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { ScopeByName } from '../features/figures/scope-by-name-lookup.read-model.js';
import { UsageError, type Arguments } from './command.js';

/** The unit, team or district named on the command line. @throws UsageError for one nobody knows */
export async function scopeOf(
  app: INestApplicationContext,
  bureauId: string,
  options: Arguments['options'],
): Promise<FigureScope> {
  const scope: { -readonly [K in keyof FigureScope]: FigureScope[K] } = {};
  const names = app.get(ScopeByName);
  for (const [option, dimension] of [
    ['unit', 'unitId'],
    ['team', 'teamId'],
    ['district', 'districtCode'],
  ] as const) {
    const typed = options.get(option);
    if (typed === undefined) continue;
    const found = await names.find(dimension, typed, bureauId);
    if (!found.ok) throw new UsageError(found.message);
    scope[dimension] = found.key;
  }
  return scope;
}
