import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { Person } from '../../identity/graphql/person.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Clock } from '../../timeline/graphql/clock.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Activity, ActivityExpense, ActivityPerson } from './activity.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of an activity, read by the statement that read it (activity.entities.ts). */
@Resolver(() => Activity)
export class ActivityFieldsResolver {
  @ResolveField(() => Person)
  organizer(@Parent() activity: Row) {
    return activity['organizer'];
  }

  @ResolveField(() => [Enterprise], { description: 'Within reach.' })
  enterprises(@Parent() activity: Row) {
    return activity['enterprises'];
  }

  @ResolveField(() => [ActivityPerson], { description: 'One row per person and role.' })
  people(@Parent() activity: Row) {
    return activity['people'];
  }

  @ResolveField(() => [ActivityExpense])
  expenses(@Parent() activity: Row) {
    return activity['expenses'];
  }

  @ResolveField(() => [Attachment], { description: 'Photos, minutes, vouchers.' })
  attachments(@Parent() activity: Row) {
    return activity['attachments'];
  }

  @ResolveField(() => [Clock])
  clocks(@Parent() activity: Row) {
    return activity['clocks'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() activity: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return activity['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() activity: Row) {
    return activity['availableActions'];
  }
}
