import { Injectable } from '@nestjs/common';
import { can } from '@zhuqi/domain/access/can.js';
import { askedReport } from '@zhuqi/domain/report/report-kinds.js';
import { reportScope } from '@zhuqi/domain/report/decide-report.js';
import type { WorkReport } from '@zhuqi/domain/report/work-report.types.js';
import { z } from 'zod';
import { AggregateStore, type Stored } from '../../platform/aggregates/aggregate-store.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobFailed, noCounts, type JobOutcome, type JobWork, type RunningJob } from '../../platform/jobs/job.types.js';
import { reportActor } from './report-actor.js';
import { contentOf } from './report-content.js';
import { reportKind } from './report.kind.js';
import { ReportScope } from './report-scope.read-model.js';
import { ReportTemplates } from './report-template.repository.js';
import { ReportFault, WriteReport, type WrittenReport } from './write-report.service.js';

export const RENDER_REPORT = 'RENDER_REPORT';
export const renderReportParams = z.object({ reportId: z.string() });

const MAX_DOCX = 50 * 1024 * 1024;

interface Files {
  readonly docxKey: string | null;
  readonly xlsxKey: string | null;
}

/** Renders a report: its texts, the Word file and the appendix. Run again after a crash it renders anew. */
@Injectable()
export class RenderReportWork implements JobWork {
  constructor(
    private readonly store: AggregateStore,
    private readonly acts: Acts,
    private readonly writing: WriteReport,
    private readonly templates: ReportTemplates,
    private readonly scopes: ReportScope,
    private readonly files: FileStore,
    private readonly database: Database,
  ) {}

  async run(job: RunningJob): Promise<JobOutcome> {
    const { reportId } = renderReportParams.parse(job.params);
    // Somebody may correct a figure while it is rendered; then what was rendered is out of date.
    for (let tries = 0; tries < 3; tries++) {
      const before = await this.find(reportId, job);
      const { words, written } = await this.write(before.aggregate, job);
      const total = written.report.figures.length;
      if (await this.keep(before, words, written, job))
        return { total, done: total, counts: { ...noCounts, rows: total }, errors: [], output: null };
    }
    throw new JobFailed('报告正在被别人修改，请稍后重新生成。');
  }

  private async find(id: string, { actor }: RunningJob): Promise<Stored<WorkReport>> {
    const found = await this.store.find(reportKind, id);
    if (!found || !can(actor, 'report.manage', reportScope(found.aggregate)))
      throw new JobFailed('找不到这份报告，可能已不在您的管理范围内。');
    if (found.aggregate.state !== 'DRAFT') throw new JobFailed('报告已发布或撤回，没有重新生成。');
    return found;
  }

  private async write({ template: code, periodKey, scope, corrections, ...row }: WorkReport, job: RunningJob) {
    const asked = askedReport(code, periodKey, scope);
    const resolved = await this.scopes.resolve(scope, row.bureauId);
    if (!asked.ok) throw new JobFailed(asked.message);
    if (!resolved.ok) throw new JobFailed(resolved.message);
    const template = await this.templates.held(code, row.bureauId);
    const toWrite = { template, period: asked.period, scope, scopeName: resolved.name, corrections };
    try {
      const written = await this.writing.write(toWrite, reportActor(row), (done, total) =>
        job.progress({ total, done, counts: { ...noCounts, rows: done }, errors: [] }),
      );
      return { words: template.words, written };
    } catch (error) {
      throw error instanceof ReportFault ? new JobFailed(error.message) : error;
    }
  }

  /** @returns false when the report has changed meanwhile; then nothing is kept */
  private async keep(
    before: Stored<WorkReport>,
    words: object,
    { report, docx, xlsxKey }: WrittenReport,
    { actor }: RunningJob,
  ): Promise<boolean> {
    const { id } = before.aggregate;
    const [old] = await this.database.query<Files>('report.files', FILES, [id]);
    const { key: docxKey } = await this.files.put(docx, MAX_DOCX);
    const columns = { templateWords: words, content: contentOf(report), docxKey, xlsxKey };
    const act = { id, action: 'render', expectedVersion: before.version, facts: {} };
    const result = await this.acts.perform(reportKind, act, actor, { moved: () => Promise.resolve({ columns }) });
    const dropped = result.ok ? old : { docxKey, xlsxKey };
    for (const key of [dropped?.docxKey, dropped?.xlsxKey]) if (key) await this.files.delete(key);
    if (!result.ok && result.refusal.code !== 'CONFLICT') throw new JobFailed(result.refusal.message);
    return result.ok;
  }
}

const FILES = 'select docx_key as "docxKey", xlsx_key as "xlsxKey" from report where id = $1';
