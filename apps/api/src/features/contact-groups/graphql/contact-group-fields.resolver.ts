import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Event } from '../../timeline/graphql/event.model.js';
import { ContactGroup } from './contact-group.model.js';

/** Relations of a contact group, read by the statement that read it (contact-group.entities.ts). */
@Resolver(() => ContactGroup)
export class ContactGroupFieldsResolver {
  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(
    @Parent() group: Readonly<Record<string, unknown>>,
    @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number,
  ) {
    return group['events'];
  }
}
