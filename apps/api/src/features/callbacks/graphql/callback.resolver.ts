import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { callReasons } from '@zhuqi/domain/callback/callback-queue.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { AskedField } from '../../../platform/query/asked-field.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { isLate } from '../callback-task.entities.js';
import { RecordCall } from '../record-call.service.js';
import { CallbackFilter, CallbackListOptions, RecordCallInput } from './callback.inputs.js';
import { CallbackTask, CallbackTaskList, CallReasonCount, RecordCallResult } from './callback.model.js';

@Resolver(() => CallbackTask)
export class CallbackResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly recording: RecordCall,
  ) {}

  @Allow('callback.work')
  @FastRead('list', 'CallbackTask')
  @Query(() => CallbackTaskList, { description: '回访台: what this officer may call about, most urgent first.' })
  callbackTasks(
    @Args('options', { type: () => CallbackListOptions, nullable: true }) options: CallbackListOptions | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('CallbackTask', info, options, actor);
  }

  @Allow('callback.work')
  @FastRead('detail', 'CallbackTask')
  @Query(() => CallbackTask, {
    nullable: true,
    description: 'By the id of the problem; null when it needs no call, or not by this officer.',
  })
  callbackTask(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('CallbackTask', info, id, actor);
  }

  @Allow('callback.work')
  @Query(() => [CallReasonCount], { description: 'Counts by reason under a filter; reasons without rows are absent.' })
  async callReasonCounts(
    @Args('filter', { type: () => CallbackFilter, nullable: true }) filter: CallbackFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<CallReasonCount[]> {
    const found = await this.counts.count('CallbackTask', 'call_reason', isLate, filter, actor);
    const byReason = new Map(found.map((row) => [row.key, row]));
    return callReasons.flatMap((reason) => {
      const row = byReason.get(reason);
      return row ? [{ reason, count: row.count, overdue: row.flagged }] : [];
    });
  }

  @Allow('callback.work')
  @Mutation(() => RecordCallResult, {
    description: 'Writes down a try to call. What a call decides is an action of the problem (callback, checkCall).',
  })
  recordCall(
    @Args('input') input: RecordCallInput,
    @Info() info: AskedField,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'recordCall', input };
    return this.written.answer('CallbackCall', info, actor, call, id, (fact) =>
      this.recording.record({ ...input, id }, actor, fact),
    );
  }
}
