import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { Json } from '../../../platform/graphql/scalars.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { EligibilityPreviewReadModel } from '../eligibility-preview.read-model.js';
import { PolicyReceiptListOptions } from './policy.inputs.js';
import { EligibilityPreview, PolicyReceipt, PolicyReceiptList } from './policy.model.js';

/** Before a push: whom it would reach. After it: whom it reached, and who has read it. */
@Resolver(() => PolicyReceipt)
export class ReceiptResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly previews: EligibilityPreviewReadModel,
  ) {}

  @Allow('policyPush.act')
  @Query(() => EligibilityPreview, { description: 'Within the reach of whoever asks, as a push of theirs would be.' })
  eligibilityPreview(
    @Args('filter', { type: () => Json }) filter: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<EligibilityPreview> {
    return this.previews.of(filter, actor);
  }

  @Allow('policyPush.read')
  @Query(() => PolicyReceiptList)
  policyReceipts(
    @Args('options', { type: () => PolicyReceiptListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('PolicyReceipt', info, options, actor);
  }
}
