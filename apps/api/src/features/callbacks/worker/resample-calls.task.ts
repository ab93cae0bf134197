import { Injectable } from '@nestjs/common';
import { callReasonOf, type CalledProblem } from '@zhuqi/domain/callback/callback-queue.js';
import type { CallbackSampling } from '@zhuqi/domain/callback/sampling.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../../platform/queue/worker-task.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';

const BATCH = 1_000;
const DAY_MS = 86_400_000;

/** How far back a changed sample reaches, in calendar days. */
const WINDOW_DAYS = 90;

/** Under which sampling the ended problems have been looked through, and up to which; an advisory lock guards it. */
const PROGRESS_KEY = 'callback.resampled';

interface Progress {
  /** The sampling as JSON text. */
  readonly sampling: string;
  /** Last id looked at; null = all of them. */
  readonly after: string | null;
}

const START = '00000000-0000-0000-0000-000000000000';

const READ = `select value from setting where key = $1`;
const WRITE = `
  insert into setting (key, value, updated_at) values ($1, $2, $3)
  on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`;
/** One worker at a time; the lock ends with the transaction. */
const ALONE = `select pg_try_advisory_xact_lock(hashtext($1)) as alone`;

const ENDED = `
  select p.id, p.state, p.closing, p.satisfaction, p.accepted_at as "acceptedAt", p.check_called_at as "checkCalledAt",
    p.reporter_id as "reporterId", p.call_reason as "callReason"
  from problem p where p.state in ('CLOSED', 'WITHDRAWN') and p.updated_at >= $1 and p.id > $2 order by p.id limit ${BATCH}`;

/** Only what still stands as it was looked at: an act in between has decided by the new sampling itself. */
const SET = `
  update problem p set call_reason = r.reason
  from jsonb_to_recordset($1::jsonb) as r(id uuid, state text, "checkCalledAt" timestamptz, reason text)
  where p.id = r.id and p.state = r.state and p.check_called_at is not distinct from r."checkCalledAt"`;

type Ended = CalledProblem & { readonly callReason: string | null };

/** After the samples were changed: asks anew which of the problems that ended lately are to be called. Safe to repeat. */
@Injectable()
@RunsInWorker({ everyMs: 5_000 })
export class ResampleCalls implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  async run(): Promise<boolean> {
    const sampling = await this.settings.sampling();
    const progress = await this.progress(this.database);
    if (isDone(progress, sampling)) return false;
    return this.database.transaction((tx) => this.batch(tx, sampling));
  }

  /** @returns whether more is left */
  private async batch(tx: Tx, sampling: CallbackSampling): Promise<boolean> {
    const [lock] = await tx.query<{ alone: boolean }>('callback.alone', ALONE, [PROGRESS_KEY]);
    if (!lock?.alone) return false;
    const progress = await this.progress(tx);
    if (isDone(progress, sampling)) return false;
    const text = textOf(sampling);
    const after = progress?.sampling === text ? (progress.after ?? START) : START;
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_DAYS * DAY_MS);
    const found = await tx.query<Ended>('callback.ended', ENDED, [since, after]);
    const changed = found
      .map((problem) => ({ ...problem, reason: callReasonOf(problem, sampling) }))
      .filter(({ reason, callReason }) => reason !== callReason);
    if (changed.length > 0) await tx.query('callback.setReason', SET, [JSON.stringify(changed)]);
    const isLast = found.length < BATCH;
    const next: Progress = { sampling: text, after: isLast ? null : (found.at(-1)?.id ?? null) };
    await tx.query('callback.resampled', WRITE, [PROGRESS_KEY, JSON.stringify(next), now]);
    return !isLast;
  }

  private async progress(sql: Pick<Tx, 'query'>): Promise<Progress | null> {
    const [row] = await sql.query<{ value: Progress }>('callback.progress', READ, [PROGRESS_KEY]);
    return row?.value ?? null;
  }
}

const textOf = ({ withdrawn, rated, seed }: CallbackSampling): string => JSON.stringify([withdrawn, rated, seed]);

const isDone = (progress: Progress | null, sampling: CallbackSampling): boolean =>
  progress !== null && progress.after === null && progress.sampling === textOf(sampling);
