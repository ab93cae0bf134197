import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveContactGroup } from '../save-contact-group.service.js';
import { ContactGroupListOptions, SaveContactGroupInput } from './contact-group.inputs.js';
import { ContactGroup, ContactGroupList, SaveContactGroupResult } from './contact-group.model.js';

@Resolver(() => ContactGroup)
export class ContactGroupResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveContactGroup,
  ) {}

  @Allow('contactGroup.read')
  @Query(() => ContactGroup, { nullable: true })
  contactGroup(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('ContactGroup', info, id, actor);
  }

  @Allow('contactGroup.read')
  @Query(() => ContactGroupList)
  contactGroups(
    @Args('options', { type: () => ContactGroupListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('ContactGroup', info, options, actor);
  }

  @Allow('contactGroup.manage')
  @Mutation(() => SaveContactGroupResult, {
    description: 'Registers a contact group with its people and enterprises, or corrects it.',
  })
  saveContactGroup(
    @Args('input') input: SaveContactGroupInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveContactGroup', input };
    return this.written.answer('ContactGroup', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
