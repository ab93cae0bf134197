import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { FastRead } from '../../../platform/query/lane/fast-read.decorator.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { SaveEnterpriseService } from '../save-enterprise.service.js';
import { EnterpriseListOptions, SaveEnterpriseInput } from './enterprise.inputs.js';
import { toSaveEnterprise } from './enterprise.mapper.js';
import { Enterprise, EnterpriseList, SaveEnterpriseResult } from './enterprise.model.js';

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly saves: SaveEnterpriseService,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('enterprise.read')
  @FastRead('detail', 'Enterprise')
  @Query(() => Enterprise, { nullable: true, description: 'Null when there is none, or it is out of reach.' })
  enterprise(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return this.reads.detail('Enterprise', info, id, actor);
  }

  @Allow('enterprise.read')
  @FastRead('list', 'Enterprise')
  @Query(() => EnterpriseList)
  enterprises(
    @Args('options', { type: () => EnterpriseListOptions, nullable: true }) options: EnterpriseListOptions | undefined,
    @CurrentActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.reads.list('Enterprise', info, options, actor);
  }

  @Allow('enterprise.read')
  @Mutation(() => SaveEnterpriseResult, { description: 'Creates (no id) or changes an enterprise.' })
  async saveEnterprise(
    @Args('input') input: SaveEnterpriseInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enterprise | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'saveEnterprise', input };
    const saved = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const outcome = await this.saves.save(toSaveEnterprise(input), actor, (id) => remember({ id }));
      if (outcome.ok) return { id: outcome.id };
      const { code, message, field } = outcome.refusal;
      return new Refusal(code, message, field);
    });
    return saved instanceof Refusal ? saved : this.reads.written<Enterprise>('Enterprise', info, saved.id, actor);
  }
}
