import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentContext } from '../../../platform/auth/current-actor.decorator.js';
import type { RequestContext } from '../../../platform/auth/request-context.js';
import { PersonLoader } from './person-loader.js';
import { Person } from './person.model.js';
import { Unit } from './unit.model.js';

@Resolver(() => Unit)
export class UnitFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true })
  head(@Parent() unit: Unit, @CurrentContext() context: RequestContext): Promise<Person | null> {
    return this.people.load(context, unit.headUserId);
  }

  @ResolveField(() => Person, { nullable: true })
  supervisingLeader(@Parent() unit: Unit, @CurrentContext() context: RequestContext): Promise<Person | null> {
    return this.people.load(context, unit.supervisingLeaderId);
  }
}
