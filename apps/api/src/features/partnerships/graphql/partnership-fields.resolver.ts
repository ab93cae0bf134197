import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { JointActivity, Partnership } from './partnership.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a partnership, read by the statement that read it (partnership.entities.ts). */
@Resolver(() => Partnership)
export class PartnershipFieldsResolver {
  @ResolveField(() => Enterprise, { nullable: true, description: 'Null where it is in no register, or out of reach.' })
  enterprise(@Parent() partnership: Row) {
    return partnership['enterprise'];
  }

  @ResolveField(() => [JointActivity], { description: '联合活动: newest first; at most 100.' })
  activities(
    @Parent() partnership: Row,
    @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number,
  ) {
    return partnership['activities'];
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() partnership: Row) {
    return partnership['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(
    @Parent() partnership: Row,
    @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number,
  ) {
    return partnership['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() partnership: Row) {
    return partnership['availableActions'];
  }
}
