import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../../platform/graphql/idempotency.service.js';
import type { JobRowResult, RunningJob } from '../../../platform/jobs/job.types.js';
import type { ProblemFactsInput } from '../graphql/problem.inputs.js';
import { PerformProblemAction } from '../perform-problem-action.service.js';
import { BulkRows } from './bulk-row.read-model.js';

/** What to do to one row: facts for the act and what to say when it is done; or why not. */
export type RowAct = { readonly facts: ProblemFactsInput; readonly done: string } | { readonly refusal: string };

/** One act of a bulk job: as if its owner had acted by hand, with their permissions, once per job and row. */
@Injectable()
export class BulkAct {
  constructor(
    private readonly rows: BulkRows,
    private readonly actions: PerformProblemAction,
    private readonly idempotency: IdempotencyService,
  ) {}

  async perform(job: RunningJob, id: string, action: string, prepare: () => Promise<RowAct>): Promise<JobRowResult> {
    const row = await this.rows.find(id, job.actor);
    if (!row) return { id, label: id, ok: false, message: '找不到这个问题，可能已不在您的查看范围内。' };
    const { label } = row;
    const call = { actorId: job.actor.userId, key: `${job.id}:${id}`, operation: job.kind, input: id };
    const result = await this.idempotency.once<{ readonly done: string }, Refusal>(call, async (remember) => {
      const act = await prepare();
      if ('refusal' in act) return new Refusal('NOT_POSSIBLE', act.refusal);
      const input = { problemId: id, action, expectedVersion: row.version, facts: act.facts };
      const performed = await this.actions.perform(input, job.actor, remember({ done: act.done }));
      if (performed.ok) return { done: act.done };
      return new Refusal(performed.refusal.code, performed.refusal.message);
    });
    return result instanceof Refusal
      ? { id, label, ok: false, message: result.message }
      : { id, label, ok: true, message: result.done };
  }
}
