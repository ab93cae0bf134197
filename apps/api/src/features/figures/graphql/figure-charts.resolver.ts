import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { monthsOfTrend } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { InvalidOptions } from '../../../platform/query/invalid-options.js';
import { askedPeriod, askedScope, knownCodes } from '../asked-period.js';
import { FigureQuery, type CountedPart } from '../figure-query-lookup.read-model.js';
import { ScopeNames } from '../scope-names.read-model.js';
import { FigureScopeInput } from './figure.inputs.js';
import { FigureGroup, FigurePoint, FigureScopeChoice } from './figure.model.js';

/** What one statement may be asked to measure at once. */
const MAX_CODES = 12;
const MAX_MONTHS = 36;

/** In the unit of the figure, as everywhere in the contract. */
const inUnit = (part: CountedPart): CountedPart => ({
  ...part,
  value: part.value === null ? null : part.value / knownFigure(part.code).scale,
});

@Resolver()
export class FigureChartsResolver {
  constructor(
    private readonly figures: FigureQuery,
    private readonly names: ScopeNames,
  ) {}

  @Allow('figure.read')
  @Query(() => [FigureScopeChoice], { description: 'Units, teams and districts, in this order.' })
  figureScopes(@CurrentActor() actor: Actor): Promise<readonly FigureScopeChoice[]> {
    return this.names.choices(actor);
  }

  @Allow('dashboard.read')
  @Query(() => [FigurePoint], {
    description: 'Figures by month: the months a period touches and earlier ones until there are six, oldest first.',
  })
  async figureTrends(
    @Args('codes', { type: () => [String] }) codes: string[],
    @Args('period') period: string,
    @Args('scope', { type: () => FigureScopeInput, nullable: true }) scope: FigureScopeInput | null,
    @CurrentActor() actor: Actor,
  ): Promise<FigurePoint[]> {
    const months = monthsOfTrend(askedPeriod(period));
    if (months.length > MAX_MONTHS)
      throw new InvalidOptions('period', `趋势最多显示${MAX_MONTHS}个月，请缩短统计期间。`);
    const series = await this.figures.series(fewCodes(codes), months, askedScope(scope), actor);
    return series.map((point) => ({
      period: point.period.key,
      label: point.period.label,
      figures: point.figures.map(inUnit),
    }));
  }

  @Allow('dashboard.read')
  @Query(() => [FigureGroup], {
    description: 'Figures by unit, by team and by district, as far as their rows have them.',
  })
  async figureRankings(
    @Args('codes', { type: () => [String] }) codes: string[],
    @Args('period') period: string,
    @Args('scope', { type: () => FigureScopeInput, nullable: true }) scope: FigureScopeInput | null,
    @CurrentActor() actor: Actor,
  ): Promise<FigureGroup[]> {
    const groups = await this.figures.ranking(fewCodes(codes), askedPeriod(period), askedScope(scope), actor);
    const nameOf = await this.names.of(groups, actor);
    return groups.map((group) => ({
      by: group.by,
      key: group.key,
      label: nameOf(group),
      figures: group.figures.map(inUnit),
    }));
  }
}

function fewCodes(codes: readonly string[]): readonly string[] {
  if (codes.length > MAX_CODES) throw new InvalidOptions('codes', `一次最多统计${MAX_CODES}个指标。`);
  return knownCodes(codes);
}
