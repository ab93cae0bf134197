import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { RemoveAttachmentService } from '../remove-attachment.service.js';

@Resolver()
export class AttachmentResolver {
  constructor(private readonly removes: RemoveAttachmentService) {}

  @Allow('attachment.remove')
  @Mutation(() => DoneResult)
  async removeAttachment(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done | Refusal> {
    const refusal = await this.removes.remove(id, actor);
    return refusal ? new Refusal(refusal.code, refusal.message) : new Done();
  }
}
