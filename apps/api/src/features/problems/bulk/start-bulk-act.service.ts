import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { maxFactLength } from '@zhuqi/domain/problem/problem-facts.js';
import type { IdempotencyFact } from '../../../platform/facts/fact.types.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { JobReadModel, type JobView } from '../../../platform/jobs/job.read-model.js';
import { StartJobService } from '../../../platform/jobs/start-job.service.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import type { StartBulkActInput } from '../graphql/bulk.inputs.js';
import {
  BULK_ASSIGN,
  BULK_URGE,
  MAX_BULK_ROWS,
  type BulkAssignParams,
  type BulkUrgeParams,
} from './bulk-act.params.js';
import { BulkJobParams } from './bulk-job-params.read-model.js';

type Remember = (id: string) => IdempotencyFact | null;

const titles: Readonly<Record<string, string>> = { [BULK_ASSIGN]: '批量交办', [BULK_URGE]: '批量催办' };

/** Puts a bulk act into the ledger of jobs, whole or only what failed of an earlier one. */
@Injectable()
export class StartBulkAct {
  constructor(
    private readonly jobs: StartJobService,
    private readonly reads: JobReadModel,
    private readonly params: BulkJobParams,
  ) {}

  async start(actor: Actor, input: StartBulkActInput, remember: Remember): Promise<{ readonly id: string } | Refusal> {
    const problemIds = [...new Set(input.problemIds.flatMap((id) => uuidOrNull(id)?.toLowerCase() ?? []))];
    if (problemIds.length === 0) return new Refusal('INVALID', '请先选择问题。', 'problemIds');
    if (problemIds.length > MAX_BULK_ROWS)
      return new Refusal('TOO_MANY', `一次最多处理${MAX_BULK_ROWS}件，请缩小范围后分批处理。`, 'problemIds');
    const params = paramsOf(input, problemIds);
    return params instanceof Refusal ? params : this.queue(actor, input.kind, params, remember);
  }

  /** Acts again on the rows that failed, with everything else as it was. */
  async retryFailed(actor: Actor, jobId: string, remember: Remember): Promise<{ readonly id: string } | Refusal> {
    const job = await this.reads.byId(jobId, actor);
    const params = job && titles[job.kind] ? await this.params.of(job.id) : null;
    if (!job || !params) return new Refusal('NOT_FOUND', '找不到这个批量任务。', 'id');
    if (isRunning(job)) return new Refusal('STILL_RUNNING', '任务还在进行，请等它结束后再重试。', 'id');
    const done = new Set(job.results.filter(({ ok }) => ok).map(({ id }) => id));
    // What a cancelled or failed job never came to is to be done as well.
    const problemIds = params.problemIds.filter((id) => !done.has(id));
    if (problemIds.length === 0) return new Refusal('NOTHING_FAILED', '这个任务没有失败的行，不需要重试。', 'id');
    return this.queue(actor, job.kind, { ...params, problemIds }, remember);
  }

  private async queue(
    actor: Actor,
    kind: string,
    params: { readonly problemIds: readonly string[] },
    remember: Remember,
  ): Promise<{ readonly id: string }> {
    const rows = params.problemIds.length;
    const title = `${titles[kind] ?? kind}：${rows}件`;
    const id = await this.jobs.start(
      { kind, title, dryRun: false, params, inputKey: null, audit: { rows } },
      actor,
      remember,
    );
    return { id };
  }
}

const isRunning = ({ state }: JobView): boolean => state === 'QUEUED' || state === 'RUNNING';

function paramsOf(input: StartBulkActInput, problemIds: string[]): BulkAssignParams | BulkUrgeParams | Refusal {
  const text = input.text?.trim() ?? '';
  if ([...text].length > maxFactLength) return new Refusal('INVALID', `内容不超过${maxFactLength}个字。`, 'text');
  switch (input.kind) {
    case BULK_ASSIGN: {
      const hostId = input.hostId ? uuidOrNull(input.hostId) : null;
      if (input.hostId && hostId === null)
        return new Refusal('NOT_FOUND', '找不到所选的主办人，请重新选择。', 'hostId');
      return { problemIds, hostId, note: text || null };
    }
    case BULK_URGE:
      return text ? { problemIds, urging: text } : new Refusal('MISSING_FACT', '请填写催办内容。', 'text');
    default:
      return new Refusal('INVALID', '没有这种批量操作。', 'kind');
  }
}
