import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { PolicyVersionsReadModel } from '../policy/policy-versions.read-model.js';
import { PublishPolicy } from '../policy/publish-policy.service.js';
import { DeadlinePolicyVersion, PublishPolicyInput } from './deadline-policy.model.js';
import { ruleModel, rulesOf } from './deadline-rules.js';

@Resolver()
export class PolicyResolver {
  constructor(
    private readonly versions: PolicyVersionsReadModel,
    private readonly publishes: PublishPolicy,
  ) {}

  @Allow('policy.read')
  @Query(() => [DeadlinePolicyVersion], { description: 'Every version there was, newest first.' })
  async deadlinePolicies(): Promise<DeadlinePolicyVersion[]> {
    const versions = await this.versions.list();
    return versions.map((version) => ({ ...version, rules: version.rules.map(ruleModel) }));
  }

  @Allow('policy.manage')
  @Mutation(() => DoneResult, { description: 'Makes the next version, for cases accepted from now on.' })
  async publishDeadlinePolicy(
    @Args('input') { rules: inputs, expectedVersion, note }: PublishPolicyInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    const rules = rulesOf(inputs);
    if (rules instanceof Refusal) return rules;
    const refusal = await this.publishes.publish(actor, { rules, expectedVersion, note });
    return refusal ? new Refusal(refusal.code, refusal.message, refusal.field) : new Done();
  }
}
