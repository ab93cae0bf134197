import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Task } from './task.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a task, read by the statement that read it (task.entities.ts). */
@Resolver(() => Task)
export class TaskFieldsResolver {
  @ResolveField(() => [Attachment])
  attachments(@Parent() task: Row) {
    return task['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() task: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return task['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() task: Row) {
    return task['availableActions'];
  }
}
