import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { laterChanges, type LaterChange, type ReportSnapshot } from '@zhuqi/domain/report/report-snapshot.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { FigureQuery } from '../figures/figure-query-lookup.read-model.js';
import { FigureRows, type FigureRowItem, type FigureRowsPage } from '../figures/figure-rows-lookup.read-model.js';
import { reportActor } from './report-actor.js';
import type { ReportContent } from './report-content.js';

interface Held {
  readonly bureauId: string;
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly periodKey: string;
  readonly scope: FigureScope;
  readonly content: ReportContent;
  readonly snapshot: ReportSnapshot | null;
}

/** A change since a report was issued, with the rows it came from. */
export interface ShownChange extends Omit<LaterChange, 'addedIds' | 'removedIds'> {
  readonly added: readonly FigureRowItem[];
  readonly removed: readonly FigureRowItem[];
  readonly addedCount: number;
  readonly removedCount: number;
}

/** Rows behind a figure as they were counted, as far as they are still there. */
export interface KeptRows extends FigureRowsPage {
  readonly counted: number;
}

const FIND = `
  select bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths", period_key as "periodKey",
    scope, content, snapshot from report where id = $1`;

/** Rows of one change that are named. */
const NAMED = 20;

/** What an issued report was made of: the rows it keeps, and what has become of them. */
@Injectable()
export class IssuedReport {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureQuery,
    private readonly tables: FigureRows,
  ) {}

  /** 自发布以来变化, figure by figure; none before it is issued. Null: no such report for this person. */
  async changes(id: string, actor: Actor): Promise<readonly ShownChange[] | null> {
    const held = await this.find(id, actor);
    if (!held) return null;
    if (!held.snapshot) return [];
    const parsed = parsePeriod(held.periodKey);
    if (!parsed.ok) throw new Error(parsed.message);
    const codes = held.snapshot.figures.map(({ code }) => code);
    const counting = reportActor(held);
    const values = await this.figures.values(codes, parsed.period, held.scope, counting, { withRowIds: true });
    const byCode = new Map(values.map((value) => [value.code, value]));
    const changes = laterChanges(held.snapshot, (code) => {
      const value = byCode.get(code);
      if (!value) throw new RangeError(`figure ${code} was not counted`);
      return value;
    });
    return Promise.all(changes.map((change) => this.shown(change, actor)));
  }

  /** The rows of one figure as they were counted when the report was rendered. @returns null for no such report or figure */
  async rows(
    id: string,
    code: string,
    options: { readonly skip?: number | null; readonly take?: number | null },
    actor: Actor,
  ): Promise<KeptRows | null> {
    const held = await this.find(id, actor);
    const kept = (held?.snapshot ?? held?.content)?.figures.find((figure) => figure.code === code);
    if (!kept) return null;
    return { ...(await this.named(code, kept.rowIds, actor, options)), counted: kept.rowIds.length };
  }

  private async shown({ addedIds, removedIds, ...change }: LaterChange, actor: Actor): Promise<ShownChange> {
    const first = { skip: 0, take: NAMED };
    const [added, removed] = await Promise.all(
      [addedIds, removedIds].map((ids) => this.named(change.code, ids, actor, first)),
    );
    return {
      ...change,
      ...{ added: added?.items ?? [], removed: removed?.items ?? [] },
      ...{ addedCount: addedIds.length, removedCount: removedIds.length },
    };
  }

  private named(code: string, ids: readonly string[], actor: Actor, page: object): Promise<FigureRowsPage> {
    if (ids.length === 0) return Promise.resolve({ totalItems: 0, columns: [], items: [] });
    return this.tables.kept(code, ids, page, actor);
  }

  private async find(id: string, actor: Actor): Promise<Held | null> {
    const [held] = await this.database.query<Held>('report.issued', FIND, [uuidOrNull(id)]);
    return held && can(actor, 'report.read', { ...held, participantIds: [] }) ? held : null;
  }
}
