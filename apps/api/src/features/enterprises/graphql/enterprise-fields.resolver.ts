import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/graphql/person.model.js';
import { Enterprise } from './enterprise.model.js';

/** Relations to other features. The read path brings them along; nothing is fetched here. */
@Resolver(() => Enterprise)
export class EnterpriseFieldsResolver {
  @ResolveField(() => Person, { nullable: true })
  liaison(@Parent() enterprise: { readonly liaison?: object | null }): object | null {
    return enterprise.liaison ?? null;
  }
}
