import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { draftReport } from '@zhuqi/domain/report/decide-report.js';
import { askedReport } from '@zhuqi/domain/report/report-kinds.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import type { ReportTemplate } from '@zhuqi/domain/report/report.types.js';
import { splitSentence } from '@zhuqi/domain/report/template-places.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { StartJobService } from '../../platform/jobs/start-job.service.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { emptyContent } from './report-content.js';
import { reportKind } from './report.kind.js';
import { ReportScope } from './report-scope.read-model.js';
import { ReportTemplates } from './report-template.repository.js';
import { RENDER_REPORT } from './render-report.work.js';

export interface ReportToStart {
  readonly id: string;
  readonly template: string;
  readonly period: string;
  readonly scope: FigureScope;
}

/** Begins a report and the job that writes it, in one transaction: neither is there without the other. */
@Injectable()
export class StartReport {
  constructor(
    private readonly acts: Acts,
    private readonly templates: ReportTemplates,
    private readonly scopes: ReportScope,
    private readonly jobs: StartJobService,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws: an unknown template, period or scope, names the field. */
  async start(
    { id, template: typed, period: key, scope }: ReportToStart,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const asked = askedReport(typed, key, scope);
    if (!asked.ok) return refused('INVALID', asked.message, asked.field);
    const resolved = await this.scopes.resolve(scope, actor.bureauId);
    if (!resolved.ok) return refused('UNKNOWN', resolved.message, resolved.field);
    const { template, period } = asked;
    const { words } = await this.templates.held(template, actor.bureauId);
    const title = titleOf(words, period, resolved.name);
    const origin = {
      ...{ id, bureauId: actor.bureauId, unitPath: actor.orgPath, relatedUnitPaths: resolved.unitPaths },
      ...{ template, periodKey: period.key, scope, title },
    };
    const decision = draftReport(origin, actor, this.clock.now());
    const columns = { templateWords: words, content: emptyContent(title, resolved.name) };
    return this.database.transaction(async (tx) => {
      const begun = await this.acts.begin(reportKind, decision, actor, {
        ...{ idempotency, sql: tx },
        moved: () => Promise.resolve({ columns }),
      });
      if (begun.ok && begun.known) await this.render(tx, id, title, actor);
      return begun;
    });
  }

  /** Puts the rendering of a report into the ledger of jobs. */
  async render(tx: Tx, id: string, title: string, actor: Actor): Promise<void> {
    const job = {
      kind: RENDER_REPORT,
      title: `生成《${title}》`,
      dryRun: false,
      params: { reportId: id },
      inputKey: null,
    };
    await this.jobs.startWithin(tx, { ...job, audit: { reportId: id } }, actor);
  }
}

const titleOf = ({ title }: ReportTemplate, period: Period, scopeName: string): string =>
  splitSentence(title)
    .map((part) =>
      typeof part === 'string' ? part : part.kind === 'period' ? period.label : part.kind === 'scope' ? scopeName : '',
    )
    .join('');
