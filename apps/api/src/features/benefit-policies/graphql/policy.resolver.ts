import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { policyStateLabels } from '@zhuqi/domain/policy-push/policy-push.types.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { PerformPolicyAction } from '../perform-policy-action.service.js';
import { DraftPolicy } from '../draft-policy.service.js';
import {
  PolicyPushFilter,
  PolicyPushListOptions,
  DraftBenefitPolicyInput,
  PerformBenefitPolicyActionInput,
} from './policy.inputs.js';
import {
  PolicyPush,
  PolicyPushList,
  DraftBenefitPolicyResult,
  PerformBenefitPolicyActionResult,
} from './policy.model.js';

@Resolver(() => PolicyPush)
export class PolicyResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly drafting: DraftPolicy,
    private readonly actions: PerformPolicyAction,
  ) {}

  @Allow('policyPush.read')
  @Query(() => PolicyPush, { nullable: true })
  benefitPolicy(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('PolicyPush', info, id, actor);
  }

  @Allow('policyPush.read')
  @Query(() => PolicyPushList)
  benefitPolicies(
    @Args('options', { type: () => PolicyPushListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('PolicyPush', info, options, actor);
  }

  @Allow('policyPush.read')
  @Query(() => [StateCount], { description: 'Policies have no promises: overdue is always 0.' })
  async benefitPolicyStateCounts(
    @Args('filter', { type: () => PolicyPushFilter, nullable: true }) filter: object | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const found = await this.counts.count('PolicyPush', 'state', () => 'false', filter, actor);
    return Object.keys(policyStateLabels).flatMap((state) => {
      const row = found.find(({ key }) => key === state);
      return row ? [{ state, count: row.count, overdue: 0 }] : [];
    });
  }

  @Allow('policyPush.act')
  @Mutation(() => DraftBenefitPolicyResult, { description: 'Drafts a policy: what it says, and for whom.' })
  draftBenefitPolicy(
    @Args('input') input: DraftBenefitPolicyInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'draftBenefitPolicy', input };
    return this.written.answer('PolicyPush', info, actor, call, id, (fact) =>
      this.drafting.draft({ ...input, id }, actor, fact),
    );
  }

  @Allow('policyPush.act')
  @Mutation(() => PerformBenefitPolicyActionResult)
  performBenefitPolicyAction(
    @Args('input') input: PerformBenefitPolicyActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performBenefitPolicyAction', input };
    return this.written.answer('PolicyPush', info, actor, call, input.id, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
