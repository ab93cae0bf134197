import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { CreateDeputyService } from '../deputies/create-deputy.service.js';
import { DeputyListReadModel } from '../deputies/deputy-list.read-model.js';
import { RevokeDeputyService } from '../deputies/revoke-deputy.service.js';
import { CreateDeputyInput, DeputyListOptions } from './deputy.inputs.js';
import { CreateDeputyResult, Deputy, DeputyList, RevokeDeputyResult } from './deputy.model.js';

interface Saved {
  readonly id: string;
}

@Resolver(() => Deputy)
export class DeputyResolver {
  constructor(
    private readonly reads: DeputyListReadModel,
    private readonly creation: CreateDeputyService,
    private readonly revocation: RevokeDeputyService,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('deputy.manage')
  @Query(() => DeputyList, {
    description: "One's own absences, those one acts in, and those of the people one leads; those in force first.",
  })
  deputies(
    @Args('options', { type: () => DeputyListOptions, nullable: true }) options: DeputyListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<DeputyList> {
    return this.reads.list(actor, options);
  }

  @Allow('deputy.manage')
  @Mutation(() => CreateDeputyResult)
  async createDeputy(
    @Args('input') input: CreateDeputyInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<Deputy | Refusal> {
    const { deputyUserId, fromDay: from, toDay: to } = input;
    const command = {
      absentUserId: input.absentUserId ?? actor.userId,
      deputyUserId,
      from,
      to,
      reason: input.reason ?? '',
    };
    const call = { actorId: actor.userId, key, operation: 'createDeputy', input };
    return this.answer(
      actor,
      await this.idempotency.once<Saved, Refusal>(call, (remember) => this.creation.create(actor, command, remember)),
    );
  }

  @Allow('deputy.manage')
  @Mutation(() => RevokeDeputyResult)
  async revokeDeputy(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<Deputy | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'revokeDeputy', input: id };
    return this.answer(
      actor,
      await this.idempotency.once<Saved, Refusal>(call, (remember) => this.revocation.revoke(actor, id, remember)),
    );
  }

  private async answer(actor: Actor, saved: Saved | Refusal): Promise<Deputy | Refusal> {
    if (saved instanceof Refusal) return saved;
    const deputy = await this.reads.find(actor, saved.id);
    if (!deputy) throw new Error('the deputy just saved is not there');
    return deputy;
  }
}
