import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SystemClock } from '../clock/system-clock.js';
import { Database } from '../database/database.js';
import { recordFacts } from '../facts/record-facts.js';
import { FileMissing } from '../files/file-store.js';
import { Log } from '../logging/log.js';
import { ActorLookup } from './actor-lookup.read-model.js';
import { jobFacts } from './job-facts.js';
import { JobFailed, type JobOutcome, type JobProgress, JobStopped, type RunningJob } from './job.types.js';
import { JobWorks } from './job-works.js';
import { type LeasedJob, UserJobRepository } from './user-job.repository.js';

/** A job that took three workers with it is given up: whatever is wrong with it, a fourth would not do better. */
const MAX_ATTEMPTS = 3;
const RENEW_MS = 5_000;
const PROGRESS_MS = 500;

/** What the caller of an in-process run wants to hear. */
export type OnProgress = (progress: JobProgress) => void;

/** Runs long jobs: takes the lease, keeps it, does the work, records the end. */
@Injectable()
export class RunUserJobService implements OnModuleDestroy {
  private readonly running = new Set<Lease>();

  constructor(
    private readonly database: Database,
    private readonly jobs: UserJobRepository,
    private readonly works: JobWorks,
    private readonly actors: ActorLookup,
    private readonly clock: SystemClock,
    private readonly log: Log,
  ) {}

  /** Does the job if it is due; a job that is done, cancelled or another worker's is left alone. */
  async run(id: string, onProgress: OnProgress = () => undefined): Promise<void> {
    const job = await this.jobs.lease(id);
    if (!job) return;
    const lease = new Lease(job, this.jobs, this.database, onProgress);
    this.running.add(lease);
    const renewal = setInterval(() => void lease.renew(), RENEW_MS);
    try {
      if (job.attempt > MAX_ATTEMPTS)
        throw new JobFailed('处理多次中断，已停止。请检查文件后重新提交，或联系系统管理员。');
      await this.finish(job, await this.work(job, lease));
    } catch (error) {
      await this.end(job, lease, error);
    } finally {
      clearInterval(renewal);
      this.running.delete(lease);
    }
  }

  /** At shutdown jobs stop at their next step and go back to the queue. */
  async onModuleDestroy(): Promise<void> {
    for (const lease of this.running) lease.interrupt();
    for (let waited = 0; this.running.size > 0 && waited < 10_000; waited += 50) await sleep(50);
  }

  private async work(job: LeasedJob, lease: Lease): Promise<JobOutcome> {
    const actor = await this.actors.byId(job.createdById);
    if (!actor) throw new JobFailed('提交人的账号已停用，任务未执行。');
    const { id, kind, dryRun, params, inputKey, total, done, counts, errors, results } = job;
    const running: RunningJob = {
      id,
      kind,
      actor,
      dryRun,
      params,
      inputKey,
      before: { total, done, counts, errors, results: results ?? [] },
      progress: (progress) => lease.progress(progress),
      checkpoint: (tx, progress) => lease.checkpoint(tx, progress),
    };
    return this.works.get(kind).run(running);
  }

  private async finish(job: LeasedJob, outcome: JobOutcome): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.jobs.finish(tx, job, outcome))) throw new JobStopped();
      const { counts, dryRun } = { ...outcome, dryRun: job.dryRun };
      await recordFacts(tx, jobFacts(job, null, 'job.finished', 2, this.clock.now(), { counts, dryRun }));
    });
  }

  private async end(job: LeasedJob, lease: Lease, error: unknown): Promise<void> {
    if (lease.isInterrupted) return void (await this.jobs.release(job));
    if (error instanceof JobStopped) return;
    const sentence =
      error instanceof JobFailed
        ? error.message
        : error instanceof FileMissing
          ? '上传的文件已被清理，请重新上传。'
          : '任务执行中出了问题，请稍后重试；如仍不行请联系系统管理员。';
    if (!(error instanceof JobFailed)) this.log.error(`job ${job.id}`, error, 'Jobs');
    await this.database.transaction(async (tx) => {
      if (await this.jobs.fail(tx, job, sentence))
        await recordFacts(tx, jobFacts(job, null, 'job.failed', 2, this.clock.now(), { failure: sentence }));
    });
  }
}

/** One attempt at one job: knows whether it still is ours. */
class Lease {
  isInterrupted = false;
  private isLost = false;
  private writtenAt = 0;

  constructor(
    private readonly job: LeasedJob,
    private readonly jobs: UserJobRepository,
    private readonly database: Database,
    private readonly onProgress: OnProgress,
  ) {}

  interrupt(): void {
    this.isInterrupted = true;
  }

  async renew(): Promise<void> {
    // A database that does not answer now may answer before the lease ends.
    this.isLost ||= await this.jobs.renew(this.job).then(
      (ours) => !ours,
      () => false,
    );
  }

  async progress(progress: JobProgress): Promise<void> {
    this.stopIfNotOurs();
    this.onProgress(progress);
    const now = Date.now();
    if (now - this.writtenAt < PROGRESS_MS) return;
    this.writtenAt = now;
    this.isLost ||= !(await this.jobs.progress(this.database, this.job, progress));
    this.stopIfNotOurs();
  }

  async checkpoint(tx: Parameters<RunningJob['checkpoint']>[0], progress: JobProgress): Promise<void> {
    this.stopIfNotOurs();
    this.isLost ||= !(await this.jobs.progress(tx, this.job, progress));
    this.stopIfNotOurs();
    this.onProgress(progress);
  }

  private stopIfNotOurs(): void {
    if (this.isLost || this.isInterrupted) throw new JobStopped();
  }
}
