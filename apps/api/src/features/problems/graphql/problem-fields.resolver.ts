import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { Person } from '../../identity/graphql/person.model.js';
import { Unit } from '../../identity/graphql/unit.model.js';
import { SupervisionOrder } from '../../supervision/graphql/order.model.js';
import { AvailableAction } from '../../timeline/graphql/available-action.model.js';
import { Clock } from '../../timeline/graphql/clock.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { Visit } from '../../visits/graphql/visit.model.js';
import { CoHandler, ExtensionRequest, Instruction, Problem, Rating, ShelvingRequest } from './problem.model.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Relations of a problem. The statement that read the problem has read them, too (problem.entities.ts); these methods
 * only say what there is, since two models that name each other cannot be loaded.
 */
@Resolver(() => Problem)
export class ProblemFieldsResolver {
  @ResolveField(() => Enterprise)
  enterprise(@Parent() problem: Row) {
    return problem['enterprise'];
  }

  @ResolveField(() => Person, { nullable: true })
  reporter(@Parent() problem: Row) {
    return problem['reporter'];
  }

  @ResolveField(() => Person, { nullable: true })
  host(@Parent() problem: Row) {
    return problem['host'];
  }

  @ResolveField(() => Unit, { nullable: true })
  hostUnit(@Parent() problem: Row) {
    return problem['hostUnit'];
  }

  @ResolveField(() => Visit, { nullable: true, description: 'The visit it was found on, when within reach.' })
  visit(@Parent() problem: Row) {
    return problem['visit'];
  }

  @ResolveField(() => Problem, { nullable: true, description: 'Null also when it lies beyond reach.' })
  mergedInto(@Parent() problem: Row) {
    return problem['mergedInto'];
  }

  @ResolveField(() => [Problem], { description: 'What was merged into it, as far as within reach; at most 20.' })
  mergedProblems(@Parent() problem: Row) {
    return problem['mergedProblems'];
  }

  @ResolveField(() => [CoHandler])
  coHandlers(@Parent() problem: Row) {
    return problem['coHandlers'];
  }

  @ResolveField(() => [Rating])
  ratings(@Parent() problem: Row) {
    return problem['ratings'];
  }

  @ResolveField(() => ExtensionRequest, { nullable: true })
  extensionRequest(@Parent() problem: Row) {
    return problem['extensionRequest'];
  }

  @ResolveField(() => ShelvingRequest, { nullable: true })
  shelvingRequest(@Parent() problem: Row) {
    return problem['shelvingRequest'];
  }

  @ResolveField(() => [Instruction])
  instructions(@Parent() problem: Row) {
    return problem['instructions'];
  }

  @ResolveField(() => [SupervisionOrder], { description: '督办单 within reach, the newest first.' })
  orders(@Parent() problem: Row) {
    return problem['orders'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() problem: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return problem['events'];
  }

  @ResolveField(() => [Visit], { description: 'Visits to the enterprise, newest first; at most 20.' })
  visits(@Parent() problem: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 5 }) _take: number) {
    return problem['visits'];
  }

  @ResolveField(() => [Clock])
  clocks(@Parent() problem: Row) {
    return problem['clocks'];
  }

  @ResolveField(() => [Attachment])
  attachments(@Parent() problem: Row) {
    return problem['attachments'];
  }

  @ResolveField(() => [AvailableAction])
  availableActions(@Parent() problem: Row) {
    return problem['availableActions'];
  }
}

@Resolver(() => CoHandler)
export class CoHandlerFieldsResolver {
  @ResolveField(() => Person)
  person(@Parent() helper: Row) {
    return helper['person'];
  }
}
