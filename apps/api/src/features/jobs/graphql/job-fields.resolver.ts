import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../../identity/graphql/person.model.js';
import { Job } from './job.model.js';

/** Relations to other features. The read model brings them along; nothing is fetched here. */
@Resolver(() => Job)
export class JobFieldsResolver {
  @ResolveField(() => Person, { nullable: true })
  createdBy(@Parent() job: { readonly createdBy?: object | null }): object | null {
    return job.createdBy ?? null;
  }
}
