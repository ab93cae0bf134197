import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Report } from './report.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a report, read by the statement that read it (report.entities.ts). */
@Resolver(() => Report)
export class ReportFieldsResolver {
  @ResolveField(() => [Attachment], { description: 'Evidence of the corrections.' })
  attachments(@Parent() report: Row) {
    return report['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() report: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return report['events'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() report: Row) {
    return report['availableActions'];
  }
}
