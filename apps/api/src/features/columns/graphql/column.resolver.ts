import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveColumn } from '../save-column.service.js';
import { PressColumnListOptions, SaveColumnInput } from './column.inputs.js';
import { PressColumn, PressColumnList, SaveColumnResult } from './column.model.js';

@Resolver(() => PressColumn)
export class ColumnResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveColumn,
  ) {}

  @Allow('column.read')
  @Query(() => PressColumn, { nullable: true })
  pressColumn(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('PressColumn', info, id, actor);
  }

  @Allow('column.read')
  @Query(() => PressColumnList)
  pressColumns(
    @Args('options', { type: () => PressColumnListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('PressColumn', info, options, actor);
  }

  @Allow('column.manage')
  @Mutation(() => SaveColumnResult, { description: 'Registers a column, or corrects it.' })
  saveColumn(
    @Args('input') input: SaveColumnInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveColumn', input };
    return this.written.answer('PressColumn', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
