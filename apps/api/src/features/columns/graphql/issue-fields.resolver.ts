import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { PressColumn } from './column.model.js';
import { ColumnIssue } from './issue.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of an issue, read by the statement that read it (issue.entities.ts). */
@Resolver(() => ColumnIssue)
export class IssueFieldsResolver {
  @ResolveField(() => PressColumn)
  column(@Parent() issue: Row) {
    return issue['column'];
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() issue: Row) {
    return issue['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() issue: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return issue['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() issue: Row) {
    return issue['availableActions'];
  }
}
