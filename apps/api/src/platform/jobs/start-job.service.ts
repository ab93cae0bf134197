import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../clock/system-clock.js';
import { Database, type Tx } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { IdempotencyFact } from '../facts/fact.types.js';
import { recordFacts } from '../facts/record-facts.js';
import { jobFacts } from './job-facts.js';
import { type JobKind, noCounts } from './job.types.js';
import { UserJobRepository } from './user-job.repository.js';

export interface JobToStart {
  readonly kind: JobKind;
  readonly title: string;
  readonly dryRun: boolean;
  readonly params: object;
  readonly inputKey: string | null;
  /** The process that starts the job also runs it (command line); otherwise a worker does. */
  readonly isRunHere?: boolean;
  /** What the event says about it; no personal data. */
  readonly audit: object;
}

/** Puts a job into the ledger; a worker finds it there within a second, the queue only makes it faster. */
@Injectable()
export class StartJobService {
  constructor(
    private readonly database: Database,
    private readonly jobs: UserJobRepository,
    private readonly clock: SystemClock,
  ) {}

  /** @returns the job's id */
  start(job: JobToStart, actor: Actor, remember: (id: string) => IdempotencyFact | null = () => null): Promise<string> {
    return this.database.transaction((tx) => this.startWithin(tx, job, actor, remember));
  }

  /** The same as part of a transaction: the job exists exactly if what it follows from does. */
  async startWithin(
    tx: Tx,
    job: JobToStart,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<string> {
    const { audit, ...rest } = job;
    const row = {
      ...rest,
      isRunHere: rest.isRunHere ?? false,
      id: newId(),
      bureauId: actor.bureauId,
      createdById: actor.userId,
      createdAt: this.clock.now(),
    };
    await this.jobs.insert(tx, row, noCounts);
    const payload = { kind: job.kind, title: job.title, dryRun: job.dryRun, ...audit };
    const facts = jobFacts(row, actor, 'job.queued', 1, row.createdAt, payload);
    await recordFacts(tx, { ...facts, idempotency: remember(row.id) });
    return row.id;
  }
}
