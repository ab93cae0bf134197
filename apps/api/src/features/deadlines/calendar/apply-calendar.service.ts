import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { confirmationFault } from '@zhuqi/domain/deadline/replan-preview.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { IdempotencyFact } from '../../../platform/facts/fact.types.js';
import { StartJobService } from '../../../platform/jobs/start-job.service.js';
import { DeadlineService } from '../deadline.service.js';
import { REPLAN_CLOCKS } from '../replan-job.js';
import { CalendarRepository } from './calendar.repository.js';
import type { CalendarEdit } from './edit-calendar.js';
import { PreviewCalendar, type Preview } from './preview-calendar.service.js';

export interface CalendarToApply {
  readonly edit: CalendarEdit;
  /** Of the preview that was looked at. */
  readonly token: string;
  /** How many cases the person has seen will move; needed from a thousand on. */
  readonly confirmedCases: number | null;
}

export type ApplyOutcome =
  | { readonly ok: true; readonly jobId: string }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly field: string | null };

const STALE: ApplyOutcome = {
  ok: false,
  code: 'CONFLICT',
  message: '工作日历在预览之后又有变动，请重新预览再确认。',
  field: null,
};

/** Puts a previewed edit in force: calendar, revision, event and the job that re-plans open clocks, or nothing of it. */
@Injectable()
export class ApplyCalendar {
  constructor(
    private readonly database: Database,
    private readonly previews: PreviewCalendar,
    private readonly calendars: CalendarRepository,
    private readonly jobs: StartJobService,
    private readonly deadlines: DeadlineService,
  ) {}

  async apply(
    actor: Actor,
    { edit, token, confirmedCases }: CalendarToApply,
    remember: (jobId: string) => IdempotencyFact | null = () => null,
  ): Promise<ApplyOutcome> {
    const outcome = await this.previews.preview(actor, edit);
    if (!outcome.ok) return outcome;
    const { preview } = outcome;
    if (preview.edit.token !== token) return STALE;
    const fault = confirmationFault(preview.counts, confirmedCases);
    if (fault) return { ok: false, code: 'CONFIRMATION_NEEDED', message: fault, field: 'confirmedCases' };
    const jobId = await this.database.transaction((tx) => this.write(tx, actor, edit, preview, remember));
    this.deadlines.forget();
    return jobId === null ? STALE : { ok: true, jobId };
  }

  /** @returns null when somebody else's edit came first */
  private async write(
    tx: Tx,
    actor: Actor,
    edit: CalendarEdit,
    { edit: planned, counts }: Preview,
    remember: (jobId: string) => IdempotencyFact | null,
  ): Promise<string | null> {
    const version = await this.calendars.revise(tx, planned.data.revision);
    if (version === null) return null;
    await this.calendars.replaceYear(tx, planned.year, planned.data);
    const { year, changes } = planned;
    const reason = edit.of === 'day' ? edit.reason.trim() : null;
    const { revision } = planned.data;
    await this.calendars.recordEdit(tx, actor, version, edit.of, { year, reason, revision, changes, counts });
    const what = edit.of === 'day' ? `${edit.day}调整` : `${year}年放假安排`;
    const job = {
      kind: REPLAN_CLOCKS,
      title: `按${what}重新计算期限`,
      dryRun: false,
      params: { revision },
      inputKey: null,
      audit: { revision, expected: counts.moved },
    };
    return this.jobs.startWithin(tx, job, actor, remember);
  }
}
