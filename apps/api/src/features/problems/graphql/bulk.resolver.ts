import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { StartJobResult } from '../../jobs/graphql/job.model.js';
import { StartBulkAct } from '../bulk/start-bulk-act.service.js';
import { StartBulkActInput } from './bulk.inputs.js';

interface Started {
  readonly id: string;
}

/** Each row asks again whether its owner may act on it; starting a job gives nobody a right. */
@Resolver()
export class BulkResolver {
  constructor(
    private readonly starts: StartBulkAct,
    private readonly jobs: JobReadModel,
    private readonly idempotency: IdempotencyService,
  ) {}

  @Allow('problem.act')
  @Mutation(() => StartJobResult)
  async startBulkAct(
    @Args('input') input: StartBulkActInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'startBulkAct', input };
    const started = await this.idempotency.once<Started, Refusal>(call, (remember) =>
      this.starts.start(actor, input, (id) => remember({ id })),
    );
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }

  @Allow('problem.act')
  @Mutation(() => StartJobResult, { description: 'A new job for the rows of a bulk act that failed.' })
  async retryFailedRows(
    @Args('jobId', { type: () => ID }) jobId: string,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'retryFailedRows', input: jobId };
    const started = await this.idempotency.once<Started, Refusal>(call, (remember) =>
      this.starts.retryFailed(actor, jobId, (id) => remember({ id })),
    );
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }
}
