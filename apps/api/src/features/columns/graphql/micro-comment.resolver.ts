import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveMicroComment } from '../save-micro-comment.service.js';
import { MicroCommentListOptions, SaveMicroCommentInput } from './column.inputs.js';
import { MicroComment, MicroCommentList, SaveMicroCommentResult } from './column.model.js';

@Resolver(() => MicroComment)
export class MicroCommentResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveMicroComment,
  ) {}

  @Allow('column.read')
  @Query(() => MicroComment, { nullable: true })
  microComment(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('MicroComment', info, id, actor);
  }

  @Allow('column.read')
  @Query(() => MicroCommentList)
  microComments(
    @Args('options', { type: () => MicroCommentListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('MicroComment', info, options, actor);
  }

  @Allow('column.act')
  @Mutation(() => SaveMicroCommentResult, { description: 'Registers a micro-comment, or corrects it.' })
  saveMicroComment(
    @Args('input') input: SaveMicroCommentInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveMicroComment', input };
    return this.written.answer('MicroComment', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
