import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { Person } from '../../identity/graphql/person.model.js';
import { Problem } from '../../problems/graphql/problem.model.js';
import { MajorProject } from '../../projects/graphql/project.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Clock } from '../../timeline/graphql/clock.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Visit, VisitFinding } from './visit.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a visit, read by the statement that read the visit (visit.entities.ts). */
@Resolver(() => Visit)
export class VisitFieldsResolver {
  @ResolveField(() => Enterprise)
  enterprise(@Parent() visit: Row) {
    return visit['enterprise'];
  }

  @ResolveField(() => MajorProject, { nullable: true })
  project(@Parent() visit: Row) {
    return visit['project'];
  }

  @ResolveField(() => Person)
  lead(@Parent() visit: Row) {
    return visit['lead'];
  }

  @ResolveField(() => [Person])
  members(@Parent() visit: Row) {
    return visit['members'];
  }

  @ResolveField(() => [VisitFinding])
  findings(@Parent() visit: Row) {
    return visit['findings'];
  }

  @ResolveField(() => [Problem], { description: 'Problems found on this visit, within reach.' })
  problems(@Parent() visit: Row) {
    return visit['problems'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() visit: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return visit['events'];
  }

  @ResolveField(() => [Clock])
  clocks(@Parent() visit: Row) {
    return visit['clocks'];
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() visit: Row) {
    return visit['attachments'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() visit: Row) {
    return visit['availableActions'];
  }
}
