import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { issueStateLabels } from '@zhuqi/domain/column/column.types.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { PerformIssueAction } from '../perform-issue-action.service.js';
import { ProposeIssue } from '../propose-issue.service.js';
import { ColumnIssueFilter, ColumnIssueListOptions, DraftIssueInput, PerformIssueActionInput } from './issue.inputs.js';
import { ColumnIssue, ColumnIssueList, DraftIssueResult, PerformIssueActionResult } from './issue.model.js';

@Resolver(() => ColumnIssue)
export class IssueResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly proposing: ProposeIssue,
    private readonly actions: PerformIssueAction,
  ) {}

  @Allow('column.read')
  @Query(() => ColumnIssue, { nullable: true })
  columnIssue(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('ColumnIssue', info, id, actor);
  }

  @Allow('column.read')
  @Query(() => ColumnIssueList)
  columnIssues(
    @Args('options', { type: () => ColumnIssueListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ColumnIssue', info, options, actor);
  }

  @Allow('column.read')
  @Query(() => [StateCount], { description: 'Issues have no promises: overdue is always 0.' })
  async columnIssueStateCounts(
    @Args('filter', { type: () => ColumnIssueFilter, nullable: true }) filter: object | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const found = await this.counts.count('ColumnIssue', 'state', () => 'false', filter, actor);
    return Object.keys(issueStateLabels).flatMap((state) => {
      const row = found.find(({ key }) => key === state);
      return row ? [{ state, count: row.count, overdue: 0 }] : [];
    });
  }

  @Allow('column.act')
  @Mutation(() => DraftIssueResult, { description: 'A topic for a column; its author is whoever proposes it.' })
  draftIssue(
    @Args('input') input: DraftIssueInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'draftIssue', input };
    return this.written.answer('ColumnIssue', info, actor, call, id, (fact) =>
      this.proposing.propose({ ...input, id }, actor, fact),
    );
  }

  @Allow('column.act')
  @Mutation(() => PerformIssueActionResult)
  performIssueAction(
    @Args('input') input: PerformIssueActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performIssueAction', input };
    return this.written.answer('ColumnIssue', info, actor, call, input.id, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
