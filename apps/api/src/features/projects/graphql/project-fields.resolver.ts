import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { MajorProject } from './project.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a project, read by the statement that read it (project.entities.ts). */
@Resolver(() => MajorProject)
export class ProjectFieldsResolver {
  @ResolveField(() => [Attachment])
  attachments(@Parent() project: Row) {
    return project['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() project: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return project['events'];
  }
}
