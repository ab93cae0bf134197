import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { Json } from '../../../platform/graphql/scalars.js';
import { SavedViewRepository } from '../saved-view.repository.js';
import { SaveViewResult } from './identity.results.js';
import { SavedView } from './saved-view.model.js';

const LONGEST_NAME = 40;
const LARGEST_VALUE = 20_000;

@Resolver()
export class SavedViewResolver {
  constructor(private readonly views: SavedViewRepository) {}

  @Allow('session.own')
  @Query(() => [SavedView])
  savedViews(@CurrentActor() actor: Actor, @Args('resource') resource: string): Promise<SavedView[]> {
    return this.views.list(actor.userId, resource);
  }

  @Allow('session.own')
  @Mutation(() => SaveViewResult, { description: 'A view of the same name is replaced.' })
  async saveView(
    @CurrentActor() actor: Actor,
    @Args('resource') resource: string,
    @Args('name') name: string,
    @Args('value', { type: () => Json }) value: unknown,
  ): Promise<typeof SaveViewResult> {
    const plain = name.trim();
    if (plain === '' || plain.length > LONGEST_NAME)
      return new Refusal('INVALID_NAME', `视图名称应为 1 到 ${LONGEST_NAME} 个字。`, 'name');
    if (JSON.stringify(value).length > LARGEST_VALUE)
      return new Refusal('TOO_LARGE', '筛选条件太多，存不下。', 'value');
    return this.views.save(actor.userId, resource.slice(0, 40), plain, value);
  }

  @Allow('session.own')
  @Mutation(() => Done)
  async removeView(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Done> {
    await this.views.remove(actor.userId, id);
    return new Done();
  }
}
