import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { StartJobResult } from '../../jobs/graphql/job.model.js';
import { StartExportService } from '../start-export.service.js';
import { StartExportInput } from './export.inputs.js';

@Resolver()
export class ExportResolver {
  constructor(
    private readonly starts: StartExportService,
    private readonly jobs: JobReadModel,
    private readonly idempotency: IdempotencyService,
  ) {}

  // Which permission it takes depends on the list; the service asks for that one first.
  @Allow('signed-in')
  @Mutation(() => StartJobResult)
  async startExport(
    @Args('input') input: StartExportInput,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const call = { actorId: actor.userId, key, operation: 'startExport', input };
    const started = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const outcome = await this.starts.start(input, actor, (id) => remember({ id }));
      return outcome.ok ? { id: outcome.jobId } : new Refusal(outcome.code, outcome.message, outcome.field);
    });
    return started instanceof Refusal ? started : this.jobs.known(started.id, actor);
  }
}
