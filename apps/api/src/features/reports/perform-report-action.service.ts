import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { figureOf } from '@zhuqi/domain/figure/registry.js';
import { asActor } from '@zhuqi/domain/lifecycle/act.types.js';
import { reportScope } from '@zhuqi/domain/report/decide-report.js';
import type { ReportFacts } from '@zhuqi/domain/report/report.transitions.js';
import { freezeReport } from '@zhuqi/domain/report/report-snapshot.js';
import { typedValue } from '@zhuqi/domain/report/typed-value.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { Acts, type ActInput } from '../../platform/aggregates/acts.service.js';
import { conflict, notFound, refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import type { ReportContent } from './report-content.js';
import { reportKind } from './report.kind.js';
import { StartReport } from './start-report.service.js';

export interface ReportAct extends Omit<ActInput, 'facts'> {
  /** `corrected` in the unit that is printed: 元, %. */
  readonly facts: ReportFacts;
}

const CONTENT = 'select content from report where id = $1';
const EVIDENCE =
  'select count(*)::int as found from attachment where subject_id = $1 and id = any($2::uuid[]) and removed_at is null';

/** One act on one report: 发布, 重新生成, 人工调整, 撤回. */
@Injectable()
export class PerformReportAction {
  constructor(
    private readonly acts: Acts,
    private readonly store: AggregateStore,
    private readonly starting: StartReport,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; CONFLICT when the report has changed since `expectedVersion`. */
  async perform(input: ReportAct, actor: Actor, idempotency: IdempotencyFact | null): Promise<CommandResult> {
    switch (input.action) {
      case 'render':
        return this.render(input, actor);
      case 'correct':
        return this.correct(input, actor, idempotency);
      case 'issue':
        return this.issue(input, actor, idempotency);
      default:
        return this.acts.perform(reportKind, input, actor, { idempotency });
    }
  }

  /** Only asks whether it may: the job does it. A second asking is a second job over the same report, which harms nobody. */
  private async render({ id, expectedVersion }: ReportAct, actor: Actor): Promise<CommandResult> {
    const before = await this.store.find(reportKind, id);
    if (!before || !can(actor, reportKind.read, reportScope(before.aggregate))) return notFound(reportKind.noun);
    if (before.version !== expectedVersion) return conflict(reportKind.noun);
    const decision = reportKind.decide(before.aggregate, 'render', {}, asActor(actor), this.clock.now());
    if (!decision.ok) return decision;
    await this.database.transaction((tx) => this.starting.render(tx, id, before.aggregate.title, actor));
    return { ok: true, known: { id } };
  }

  /** The value counted stands beside the corrected one; texts and files are made anew. */
  private async correct(input: ReportAct, actor: Actor, idempotency: IdempotencyFact | null): Promise<CommandResult> {
    const { figure: code, corrected: typed, evidence = [], reason } = input.facts;
    const figure = code === undefined ? undefined : figureOf(code);
    const [content, isHeld] = await Promise.all([this.content(input.id), this.areHeld(input.id, evidence)]);
    if (!isHeld) return refused('UNKNOWN', '依据材料没有上传成功，请重新上传。', 'evidence');
    const counted = content?.figures.find((one) => one.code === code);
    if (figure && content && !counted)
      return refused('UNKNOWN_FIGURE', `报告里没有“${figure.name}”这个指标，无需调整。`, 'figure');
    const corrected = figure && typed !== undefined ? typedValue(figure, typed) : typed;
    const facts = {
      ...(code === undefined ? {} : { figure: code }),
      ...(corrected === undefined ? {} : { corrected }),
      ...(reason === undefined ? {} : { reason }),
      evidence,
    };
    const situation = () => Promise.resolve({ computed: counted?.value ?? undefined });
    return this.database.transaction(async (sql) => {
      const done = await this.acts.perform(reportKind, { ...input, facts }, actor, { idempotency, sql, situation });
      if (done.ok) await this.starting.render(sql, input.id, content?.title ?? '', actor);
      return done;
    });
  }

  /** Freezes what was rendered: what was read before issuing is what is issued. */
  private async issue(input: ReportAct, actor: Actor, idempotency: IdempotencyFact | null): Promise<CommandResult> {
    return this.acts.perform(reportKind, { ...input, facts: {} }, actor, {
      idempotency,
      moved: async ({ next }) => {
        const content = await this.content(next.id);
        if (!content) throw new Error(`report ${next.id} has no content`);
        return { columns: { snapshot: freezeReport(content, next.periodKey, next.issuedAt ?? this.clock.now()) } };
      },
    });
  }

  private async content(id: string): Promise<ReportContent | null> {
    const [row] = await this.database.query<{ content: ReportContent }>('report.content', CONTENT, [id]);
    return row?.content ?? null;
  }

  private async areHeld(id: string, evidence: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ found: number }>('report.evidence', EVIDENCE, [id, evidence]);
    return row?.found === new Set(evidence).size;
  }
}
