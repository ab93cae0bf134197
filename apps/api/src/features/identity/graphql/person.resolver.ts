import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { PeopleListReadModel } from '../people-list.read-model.js';
import { PersonListOptions } from './person.inputs.js';
import { PersonList } from './person.model.js';

@Resolver()
export class PersonResolver {
  constructor(private readonly readModel: PeopleListReadModel) {}

  @Allow('user.lookup')
  @Query(() => PersonList)
  people(
    @CurrentActor() actor: Actor,
    @Args('options', { type: () => PersonListOptions, nullable: true }) options: PersonListOptions | null,
  ): Promise<PersonList> {
    return this.readModel.list(actor, options);
  }
}
