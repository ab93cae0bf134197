import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { ApprovalsReadModel } from '../approvals.read-model.js';
import { ApprovalCount } from './approvals.model.js';

@Resolver()
export class ApprovalsResolver {
  constructor(private readonly waiting: ApprovalsReadModel) {}

  @Allow('home.read')
  @Query(() => [ApprovalCount], { description: 'My queues of 待我审批, empty ones included.' })
  approvals(@CurrentActor() actor: Actor): Promise<ApprovalCount[]> {
    return this.waiting.of(actor);
  }
}
