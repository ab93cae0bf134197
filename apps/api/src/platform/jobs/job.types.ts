import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Tx } from '../database/database.js';

/** IMPORT_ENTERPRISES, EXPORT_PROBLEMS, …: named by the feature that does them. */
export type JobKind = string;

export interface JobCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly rows: number;
}
export const noCounts: JobCounts = { created: 0, updated: 0, unchanged: 0, failed: 0, rows: 0 };

/** One thing wrong with the input, for the person who started the job. */
export interface JobError {
  /** As a spreadsheet numbers it; null when it is about the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** What became of one row of a bulk act. */
export interface JobRowResult {
  /** Of the row acted on: a problem's id. */
  readonly id: string;
  /** As a person knows it: 2026-000123 缺少检测设备. */
  readonly label: string;
  readonly ok: boolean;
  /** What was done, or why not, in Chinese. */
  readonly message: string;
}

/** How many errors are kept in the row; all of them are in the output file. */
export const KEPT_ERRORS = 200;

/** How long the file that a job made can be fetched. */
export const KEPT_OUTPUT_DAYS = 90;
/** How long an uploaded table is kept; its import says what became of it. */
export const KEPT_UPLOAD_DAYS = 30;

/** Where a job stands. */
export interface JobProgress {
  readonly total: number | null;
  readonly done: number;
  readonly counts: JobCounts;
  readonly errors: readonly JobError[];
  /** Rows of a bulk act that are settled; absent for jobs that have none. */
  readonly results?: readonly JobRowResult[];
}

export interface JobOutcome extends JobProgress {
  readonly output: { readonly key: string; readonly name: string } | null;
}

/** A job as its work sees it. */
export interface RunningJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly actor: Actor;
  readonly dryRun: boolean;
  readonly params: unknown;
  readonly inputKey: string | null;
  /** What an earlier attempt had finished when its worker died; nothing at the first. */
  readonly before: JobProgress;
  /** Tells how far the work is; written at most twice a second. @throws JobStopped when the job was cancelled or taken over */
  progress(progress: JobProgress): Promise<void>;
  /**
   * The same within a transaction of the work: what is counted as done is done, exactly once, whoever is killed when.
   * @throws JobStopped, which rolls the transaction back
   */
  checkpoint(tx: Tx, progress: JobProgress): Promise<void>;
}

/** The work of one kind of job. Must bear to be run again after a crash at any point. */
export interface JobWork {
  run(job: RunningJob): Promise<JobOutcome>;
}

/** The job is not ours any more: cancelled by a person, or taken over after our lease ran out. */
export class JobStopped extends Error {}

/** The job cannot be done; the message is a Chinese sentence for the person who started it. */
export class JobFailed extends Error {}
