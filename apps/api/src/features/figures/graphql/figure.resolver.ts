import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { displayExactly } from '@zhuqi/domain/figure/display-figure.js';
import { figureSubjects, subjectOf } from '@zhuqi/domain/figure/figure-subjects.js';
import { figures, knownFigure } from '@zhuqi/domain/figure/registry.js';
import { encodeFilter } from '@zhuqi/domain/query/filter-json.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { StartJobResult } from '../../jobs/graphql/job.model.js';
import { askedPeriod, askedScope, knownCodes } from '../asked-period.js';
import { ExportFigureService } from '../export-figure.service.js';
import { FigureQuery } from '../figure-query-lookup.read-model.js';
import { FigureRows } from '../figure-rows-lookup.read-model.js';
import { typeOfSubject } from '../figure-types.js';
import { ExportFigureInput, FigureRowsOptions, FigureScopeInput } from './figure.inputs.js';
import { Figure, FigureDefinition, FigureRowsPage } from './figure.model.js';

const PERIOD = '2022 | 2022H1 | 2022Q1 | 2022-03 | 2022-03-01/2022-03-15, both days included.';

@Resolver(() => Figure)
export class FigureResolver {
  constructor(
    private readonly figures: FigureQuery,
    private readonly tables: FigureRows,
    private readonly exports: ExportFigureService,
    private readonly jobs: JobReadModel,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('figure.read')
  @Query(() => [FigureDefinition])
  figureDefinitions(): FigureDefinition[] {
    return figures.map(({ code, name, words, subject, measure, unit }) => ({
      ...{ code, name, words, unit, subject: figureSubjects[subject].label, measure: measure.kind.toUpperCase() },
      scopes: Object.keys(subjectOf(subject).scope),
    }));
  }

  @Allow('figure.read')
  @Query(() => [Figure], { name: 'figures', description: `All figures, or those asked for. Period: ${PERIOD}` })
  async values(
    @Args('codes', { type: () => [String], nullable: true }) codes: string[] | null,
    @Args('period') period: string,
    @Args('scope', { type: () => FigureScopeInput, nullable: true }) scope: FigureScopeInput | null,
    @CurrentActor() actor: Actor,
  ): Promise<Figure[]> {
    const asked = knownCodes(codes ?? figures.map(({ code }) => code));
    const counted = await this.figures.values(asked, askedPeriod(period), askedScope(scope), actor);
    return counted.map(({ code, name, value, display, rows, list }) => {
      const figure = knownFigure(code);
      const { words, unit, scale } = figure;
      const exact = list === null ? display : displayExactly(figure, value);
      return {
        ...{ code, name, words, unit, display, exact, rows, value: value === null ? null : value / scale },
        applicable: list !== null,
        list: list && { type: typeOfSubject(list.subject), filter: encodeFilter(list.filter) },
      };
    });
  }

  @Allow('figure.read')
  @Query(() => FigureRowsPage, { description: 'The rows behind a figure: exactly those its value is taken over.' })
  figureRows(
    @Args('code') code: string,
    @Args('period') period: string,
    @Args('scope', { type: () => FigureScopeInput, nullable: true }) scope: FigureScopeInput | null,
    @Args('options', { type: () => FigureRowsOptions, nullable: true }) options: FigureRowsOptions | null,
    @CurrentActor() actor: Actor,
  ): Promise<FigureRowsPage> {
    knownCodes([code]);
    return this.tables.rows(code, askedPeriod(period), askedScope(scope), options ?? {}, actor);
  }

  @Allow('figure.read')
  @Mutation(() => StartJobResult, { description: 'The rows behind a figure as .xlsx, made by a job.' })
  async exportFigureRows(
    @Args('input') input: ExportFigureInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'exportFigureRows', input };
    const started = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const outcome = await this.exports.start(input, actor, (id) => remember({ id }));
      return outcome.ok ? { id: outcome.jobId } : new Refusal('INVALID', outcome.message, outcome.field);
    });
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }
}
