import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorator.js';
import { Done, Refusal } from '../../../platform/graphql/common.model.js';
import { clampPage } from '../../../platform/graphql/page.js';
import { DoneResult } from '../../../platform/graphql/result-union.js';
import { CancelJobService } from '../../../platform/jobs/cancel-job.service.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { Job, JobList, JobListOptions } from './job.model.js';

/** Whoever may start a job may see and stop it: the row says whose it is. */
@Resolver(() => Job)
export class JobResolver {
  constructor(
    private readonly reads: JobReadModel,
    private readonly cancels: CancelJobService,
  ) {}

  @Allow('signed-in')
  @Query(() => Job, { nullable: true })
  job(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<object | null> {
    return this.reads.byId(id, actor);
  }

  @Allow('signed-in')
  @Query(() => JobList, { description: "One's own jobs, newest first; for the system administrator all of them." })
  jobs(
    @Args('options', { type: () => JobListOptions, nullable: true }) options: JobListOptions | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list(actor, { ...clampPage(options), kind: options?.kind ?? null });
  }

  @Allow('signed-in')
  @Mutation(() => DoneResult)
  async cancelJob(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<Done | Refusal> {
    const refusal = await this.cancels.cancel(id, actor);
    return refusal ? new Refusal(refusal.code, refusal.message) : new Done();
  }
}
