import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { RoutingListReadModel } from '../routing/routing-list.read-model.js';
import { SaveRoutingRuleService } from '../routing/save-routing-rule.service.js';
import { RoutingRuleListOptions, SaveRoutingRuleInput } from './routing.inputs.js';
import { RoutingRule, RoutingRuleList, SaveRoutingRuleResult } from './routing.model.js';

interface Saved {
  readonly id: string;
}

@Resolver(() => RoutingRule)
export class RoutingResolver {
  constructor(
    private readonly reads: RoutingListReadModel,
    private readonly saves: SaveRoutingRuleService,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('assignment.manage')
  @Query(() => RoutingRuleList)
  routingRules(
    @Args('options', { type: () => RoutingRuleListOptions, nullable: true })
    options: RoutingRuleListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<RoutingRuleList> {
    return this.reads.list(actor, options);
  }

  @Allow('assignment.manage')
  @Query(() => RoutingRule, { nullable: true })
  routingRule(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<RoutingRule | null> {
    return this.reads.find(actor, id);
  }

  @Allow('assignment.manage')
  @Mutation(() => SaveRoutingRuleResult)
  async saveRoutingRule(
    @Args('input') input: SaveRoutingRuleInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<RoutingRule | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'saveRoutingRule', input };
    const saved = await this.idempotency.once<Saved, Refusal>(call, (remember) =>
      this.saves.save(actor, input, remember),
    );
    if (saved instanceof Refusal) return saved;
    const rule = await this.reads.find(actor, saved.id);
    if (!rule) throw new Error('the rule just saved is not there');
    return rule;
  }

  @Allow('assignment.manage')
  @Mutation(() => DoneResult)
  async removeRoutingRule(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<typeof DoneResult> {
    const call = { actorId: actor.userId, key, operation: 'removeRoutingRule', input: id };
    const removed = await this.idempotency.once<Saved, Refusal>(call, (remember) =>
      this.saves.remove(actor, id, remember),
    );
    return removed instanceof Refusal ? removed : new Done();
  }
}
