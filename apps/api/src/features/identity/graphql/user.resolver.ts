import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { SaveUserService } from '../save-user.service.js';
import { UnlockUserService } from '../unlock-user.service.js';
import { UserListReadModel } from '../user-list.read-model.js';
import { SaveUserResult } from './identity.results.js';
import { SaveUserInput, UserListOptions } from './user.inputs.js';
import { User, UserList } from './user.model.js';

@Resolver()
export class UserResolver {
  constructor(
    private readonly readModel: UserListReadModel,
    private readonly saveUsers: SaveUserService,
    private readonly unlockUsers: UnlockUserService,
  ) {}

  @Allow('user.read')
  @Query(() => User, { nullable: true })
  user(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<User | null> {
    return this.readModel.find(actor, id);
  }

  @Allow('user.read')
  @Query(() => UserList)
  users(
    @CurrentActor() actor: Actor,
    @Args('options', { type: () => UserListOptions, nullable: true }) options: UserListOptions | null,
  ): Promise<UserList> {
    return this.readModel.list(actor, options);
  }

  @Allow('user.manage')
  @Mutation(() => SaveUserResult)
  async saveUser(
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
    @Args('input') input: SaveUserInput,
  ): Promise<typeof SaveUserResult> {
    const saved = await this.saveUsers.save(actor, input, key);
    if (saved instanceof Refusal) return saved;
    const user = await this.readModel.find(actor, saved.id);
    if (!user) throw new Error('the account just saved is not there');
    return user;
  }

  @Allow('user.manage')
  @Mutation(() => DoneResult)
  unlockUser(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<typeof DoneResult> {
    return this.unlockUsers.unlock(actor, id);
  }
}
