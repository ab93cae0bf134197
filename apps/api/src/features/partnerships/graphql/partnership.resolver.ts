import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { partnershipStateLabels } from '@zhuqi/domain/partnership/partnership.types.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { CountBy } from '../../../platform/query/count-by.service.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { PerformPartnershipAction } from '../perform-partnership-action.service.js';
import { DraftPartnership } from '../draft-partnership.service.js';
import {
  PartnershipFilter,
  PartnershipListOptions,
  DraftPartnershipInput,
  PerformPartnershipActionInput,
} from './partnership.inputs.js';
import {
  Partnership,
  PartnershipList,
  DraftPartnershipResult,
  PerformPartnershipActionResult,
} from './partnership.model.js';

@Resolver(() => Partnership)
export class PartnershipResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly counts: CountBy,
    private readonly written: WrittenAnswer,
    private readonly drafting: DraftPartnership,
    private readonly actions: PerformPartnershipAction,
  ) {}

  @Allow('partnership.read')
  @Query(() => Partnership, { nullable: true })
  partnership(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('Partnership', info, id, actor);
  }

  @Allow('partnership.read')
  @Query(() => PartnershipList)
  partnerships(
    @Args('options', { type: () => PartnershipListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('Partnership', info, options, actor);
  }

  @Allow('partnership.read')
  @Query(() => [StateCount], { description: 'Partnerships have no promises: overdue is always 0.' })
  async partnershipStateCounts(
    @Args('filter', { type: () => PartnershipFilter, nullable: true }) filter: object | null,
    @CurrentActor() actor: Actor,
  ): Promise<StateCount[]> {
    const found = await this.counts.count('Partnership', 'state', () => 'false', filter, actor);
    return Object.keys(partnershipStateLabels).flatMap((state) => {
      const row = found.find(({ key }) => key === state);
      return row ? [{ state, count: row.count, overdue: 0 }] : [];
    });
  }

  @Allow('partnership.act')
  @Mutation(() => DraftPartnershipResult, { description: 'Registers an intended partnership.' })
  draftPartnership(
    @Args('input') input: DraftPartnershipInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'draftPartnership', input };
    return this.written.answer('Partnership', info, actor, call, id, (fact) =>
      this.drafting.draft({ ...input, id }, actor, fact),
    );
  }

  @Allow('partnership.act')
  @Mutation(() => PerformPartnershipActionResult)
  performPartnershipAction(
    @Args('input') input: PerformPartnershipActionInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'performPartnershipAction', input };
    return this.written.answer('Partnership', info, actor, call, input.id, (fact) =>
      this.actions.perform(input, actor, fact),
    );
  }
}
