import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerDocument } from '../../documents/graphql/document.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { StateCount } from '../../timeline/graphql/state-count.model.js';
import { PolicyPush } from './policy.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a policy, read by the statement that read it (policy.entities.ts). */
@Resolver(() => PolicyPush)
export class PolicyFieldsResolver {
  @ResolveField(() => LedgerDocument, { nullable: true })
  document(@Parent() policy: Row) {
    return policy['document'];
  }

  @ResolveField(() => [StateCount], { description: 'Its mails by state: queued, sent, dead …' })
  deliveries(@Parent() policy: Row) {
    return policy['deliveries'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() policy: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return policy['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() policy: Row) {
    return policy['availableActions'];
  }
}
