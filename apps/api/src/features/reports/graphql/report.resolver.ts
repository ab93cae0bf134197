import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import { givenOnly } from '../../../platform/graphql/given-only.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { IssuedReport } from '../issued-report.read-model.js';
import { PerformReportAction } from '../perform-report-action.service.js';
import { StartReport } from '../start-report.service.js';
import { PerformReportActionInput, ReportListOptions, ReportRowsOptions, StartReportInput } from './report.inputs.js';
import {
  PerformReportActionResult,
  Report,
  ReportChange,
  ReportList,
  ReportRowsPage,
  StartReportResult,
} from './report.model.js';

@Resolver(() => Report)
export class ReportResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly starting: StartReport,
    private readonly actions: PerformReportAction,
    private readonly issued: IssuedReport,
  ) {}

  @Allow('report.read')
  @Query(() => Report, { nullable: true })
  report(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Report', info, id, actor);
  }

  @Allow('report.read')
  @Query(() => ReportList)
  reports(
    @Args('options', { type: () => ReportListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Report', info, options, actor);
  }

  @Allow('report.read')
  @Query(() => [ReportChange], {
    nullable: true,
    description: '自发布以来变化, figure by figure. Empty before it is issued; null: no such report.',
  })
  reportChanges(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<object | null> {
    return this.issued.changes(id, actor);
  }

  @Allow('report.read')
  @Query(() => ReportRowsPage, {
    nullable: true,
    description: 'The rows behind a figure as they were counted for the report, whatever has become of them since.',
  })
  reportFigureRows(
    @Args('id', { type: () => ID }) id: string,
    @Args('code') code: string,
    @Args('options', { type: () => ReportRowsOptions, nullable: true }) options: ReportRowsOptions | null,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.issued.rows(id, code, options ?? {}, actor);
  }

  @Allow('report.manage')
  @Mutation(() => StartReportResult, { description: 'Begins a report and the job that writes it (jobId).' })
  startReport(
    @Args('input') input: StartReportInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id: given, template, period, ...scope } = input;
    const id = given ?? newId();
    const call = { actorId: actor.userId, key, operation: 'startReport', input };
    return this.written.answer('Report', info, actor, call, id, (fact) =>
      this.starting.start({ id, template, period, scope: givenOnly(scope) }, actor, fact),
    );
  }

  @Allow('report.manage')
  @Mutation(() => PerformReportActionResult)
  performReportAction(
    @Args('input') input: PerformReportActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { facts, ...act } = input;
    const call = { actorId: actor.userId, key, operation: 'performReportAction', input };
    return this.written.answer('Report', info, actor, call, input.id, (fact) =>
      this.actions.perform({ ...act, facts: givenOnly(facts) }, actor, fact),
    );
  }
}
