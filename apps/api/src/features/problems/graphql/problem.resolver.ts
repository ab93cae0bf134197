import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { problemStates } from '@zhuqi/domain/problem/problem-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { AskedField } from '../../../platform/query/asked-field.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { FastWrite } from '../../../platform/query/lane/fast-write.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { CreateProblem, type RaiseProblem } from '../create-problem.service.js';
import { PerformProblemAction } from '../perform-problem-action.service.js';
import { isOverdue } from '../problem.entities.js';
import { CreateProblemInput, PerformProblemActionInput, ProblemFilter, ProblemListOptions } from './problem.inputs.js';
import { CreateProblemResult, PerformProblemActionResult, Problem, ProblemList } from './problem.model.js';

@Resolver(() => Problem)
export class ProblemResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly creation: CreateProblem,
    private readonly actions: PerformProblemAction,
  ) {}

  @Allow('problem.read')
  @FastRead('detail', 'Problem')
  @Query(() => Problem, { nullable: true, description: 'Null when there is no such problem within reach.' })
  problem(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Problem', info, id, actor);
  }

  @Allow('problem.read')
  @FastRead('list', 'Problem')
  @Query(() => ProblemList)
  problems(
    @Args('options', { type: () => ProblemListOptions, nullable: true }) options: ProblemListOptions | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Problem', info, options, actor);
  }

  @Allow('problem.read')
  @Query(() => [StateCount], {
    description: 'Counts by state under a filter, for the tabs of the list; states without rows are absent.',
  })
  async problemStateCounts(
    @Args('filter', { type: () => ProblemFilter, nullable: true }) filter: ProblemFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const found = await this.counts.count(
      'Problem',
      'state',
      (problem, { now }) => isOverdue(problem, now()),
      filter,
      actor,
    );
    const byState = new Map(found.map((row) => [row.key, row]));
    return problemStates.flatMap((state) => {
      const row = byState.get(state);
      return row ? [{ state, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('problem.create')
  @FastWrite('Problem')
  @Mutation(() => CreateProblemResult)
  createProblem(
    @Args('input') input: CreateProblemInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const command = raise(input);
    const call = { actorId: actor.userId, key, operation: 'createProblem', input };
    return this.written.answer('Problem', info, actor, call, command.id, (fact) =>
      this.creation.create(command, actor, fact),
    );
  }

  @Allow('problem.act')
  @FastWrite('Problem')
  @Mutation(() => PerformProblemActionResult)
  performProblemAction(
    @Args('input') input: PerformProblemActionInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performProblemAction', input };
    return this.written.answer('Problem', info, actor, call, input.problemId, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}

function raise(input: CreateProblemInput): RaiseProblem {
  const { solvedText } = input;
  return {
    id: input.id ?? newId(),
    enterpriseId: input.enterpriseId,
    // Codes are checked by the domain; the type says what they are once they have passed.
    statement: {
      title: input.title,
      content: input.content,
      category: input.category,
      area: input.area,
      priority: input.priority,
      channel: input.channel,
      visitId: input.visitId ?? null,
      findingId: null,
    } as RaiseProblem['statement'],
    mode: solvedText ? 'solvedOnTheSpot' : input.draft ? 'draft' : 'submit',
    ...(solvedText ? { answer: solvedText } : {}),
    itemKey: input.itemKey ?? null,
  };
}
