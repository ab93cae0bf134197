import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { LedgerDocument } from '../../documents/graphql/document.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Team, TeamEnterprise, TeamMembership } from './team.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a team, read by the statement that read it (team.entities.ts). */
@Resolver(() => Team)
export class TeamFieldsResolver {
  @ResolveField(() => LedgerDocument, { nullable: true, description: 'The document that formed it.' })
  basisDocument(@Parent() team: Row) {
    return team['basisDocument'];
  }

  @ResolveField(() => [TeamMembership], { description: 'Those who are there first, by role.' })
  memberships(@Parent() team: Row) {
    return team['memberships'];
  }

  @ResolveField(() => [TeamEnterprise])
  enterprises(@Parent() team: Row) {
    return team['enterprises'];
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() team: Row) {
    return team['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() team: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return team['events'];
  }
}
