import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Enterprise } from '../../enterprises/graphql/enterprise.model.js';
import { Person } from '../../identity/graphql/person.model.js';
import { Unit } from '../../identity/graphql/unit.model.js';
import { Problem } from '../../problems/graphql/problem.model.js';
import { CallbackCall, CallbackTask } from './callback.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a task, read by the statement that read the task. */
@Resolver(() => CallbackTask)
export class CallbackFieldsResolver {
  @ResolveField(() => Enterprise)
  enterprise(@Parent() task: Row) {
    return task['enterprise'];
  }

  @ResolveField(() => Person, { nullable: true })
  host(@Parent() task: Row) {
    return task['host'];
  }

  @ResolveField(() => Unit, { nullable: true })
  hostUnit(@Parent() task: Row) {
    return task['hostUnit'];
  }

  @ResolveField(() => Problem)
  problem(@Parent() task: Row) {
    return task['problem'];
  }

  @ResolveField(() => [CallbackCall], { description: 'All calls about the problem, newest first.' })
  calls(@Parent() task: Row) {
    return task['calls'];
  }
}
