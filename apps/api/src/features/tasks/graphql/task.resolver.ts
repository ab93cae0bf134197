import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { taskStates } from '@zhuqi/domain/task/task-state.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import type { AskedField } from '../../../platform/query/asked-field.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { DraftTask } from '../draft-task.service.js';
import { PerformTaskAction } from '../perform-task-action.service.js';
import { TaskProgressReadModel } from '../task-progress.read-model.js';
import { isReportLate } from '../task.entities.js';
import { TaskProgress } from './task-progress.model.js';
import { DraftTaskInput, PerformTaskActionInput, TaskFilter, TaskListOptions } from './task.inputs.js';
import { DraftTaskResult, PerformTaskActionResult, Task, TaskList } from './task.model.js';

@Resolver(() => Task)
export class TaskResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly drafts: DraftTask,
    private readonly actions: PerformTaskAction,
    private readonly progress: TaskProgressReadModel,
  ) {}

  @Allow('task.read')
  @Query(() => Task, { nullable: true })
  task(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Task', info, id, actor);
  }

  @Allow('task.read')
  @Query(() => TaskList)
  tasks(
    @Args('options', { type: () => TaskListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Task', info, options, actor);
  }

  @Allow('task.read')
  @Query(() => [StateCount], { description: 'overdue: those whose report is late.' })
  async taskStateCounts(
    @Args('filter', { type: () => TaskFilter, nullable: true }) filter: object | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const late = (task: string, { now }: { now: () => string }) => isReportLate(task, now());
    const found = await this.counts.count('Task', 'state', late, filter, actor);
    const byState = new Map(found.map((row) => [row.key, row]));
    return taskStates.flatMap((state) => {
      const row = byState.get(state);
      return row ? [{ state, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('task.read')
  @Query(() => TaskProgress, { nullable: true, description: 'Null where the task is out of reach.' })
  taskProgress(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<TaskProgress | null> {
    return this.progress.of(id, actor);
  }

  @Allow('task.create')
  @Mutation(() => DraftTaskResult)
  draftTask(
    @Args('input') input: DraftTaskInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'draftTask', input };
    return this.written.answer('Task', info, actor, call, id, (fact) =>
      this.drafts.draft({ ...input, id }, actor, fact),
    );
  }

  @Allow('task.act')
  @Mutation(() => PerformTaskActionResult)
  performTaskAction(
    @Args('input') input: PerformTaskActionInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performTaskAction', input };
    return this.written.answer('Task', info, actor, call, input.id, (fact) => this.actions.perform(input, actor, fact));
  }
}
