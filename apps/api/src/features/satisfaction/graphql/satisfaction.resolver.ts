import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { satisfactionLabels } from '@zhuqi/domain/problem/problem-codes.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { SatisfactionRatesReadModel } from '../satisfaction-rates.read-model.js';
import { RatedAnswerFilter, RatedAnswerListOptions } from './rated-answer.inputs.js';
import { RatedAnswer, RatedAnswerList } from './rated-answer.model.js';
import { SatisfactionCount, SatisfactionReport } from './satisfaction.model.js';

@Resolver(() => RatedAnswer)
export class SatisfactionResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly rates: SatisfactionRatesReadModel,
  ) {}

  @Allow('problem.statistics')
  @Query(() => SatisfactionReport, {
    description:
      '三率 under a filter (period, unit, …), in total, by unit and by month. Each figure is a filter of ratedAnswers.',
  })
  satisfactionRates(
    @Args('filter', { type: () => RatedAnswerFilter, nullable: true }) filter: RatedAnswerFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<SatisfactionReport> {
    return this.rates.of(filter, actor);
  }

  @Allow('problem.read')
  @FastRead('list', 'RatedAnswer')
  @Query(() => RatedAnswerList)
  ratedAnswers(
    @Args('options', { type: () => RatedAnswerListOptions, nullable: true })
    options: RatedAnswerListOptions | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('RatedAnswer', info, options, actor);
  }

  @Allow('problem.read')
  @Query(() => [SatisfactionCount], { description: 'Rated answers by satisfaction; those without rows are absent.' })
  async satisfactionCounts(
    @Args('filter', { type: () => RatedAnswerFilter, nullable: true }) filter: RatedAnswerFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<SatisfactionCount[]> {
    const found = await this.counts.count('RatedAnswer', 'satisfaction', () => 'false', filter, actor);
    const byRating = new Map(found.map(({ key, count }) => [key, count]));
    return [...Object.keys(satisfactionLabels), 'UNRATED'].flatMap((satisfaction) => {
      const count = byRating.get(satisfaction);
      return count ? [{ satisfaction, count }] : [];
    });
  }
}
