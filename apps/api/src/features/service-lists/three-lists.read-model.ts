import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import type { ItemUsage } from '@zhuqi/domain/service-list/item-usage.js';
import type { ServiceItem } from '@zhuqi/domain/service-list/service-list.types.js';
import {
  problemLines,
  responsibilityLines,
  serviceLines,
  type ListedProblem,
  type ProblemLine,
  type ResponsibilityLine,
  type ServiceLine,
  type UnitChain,
} from '@zhuqi/domain/service-list/three-lists.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { Database } from '../../platform/database/database.js';
import { ResponsibilityLookup } from '../supervision/responsibility-lookup.read-model.js';
import { serviceListKind } from './service-list.kind.js';

/** More than a screen or a sheet of the year is not read. */
export const MOST_LINES = 20_000;

const PUBLISHED = `select id from service_list where bureau_id = $1 and year = $2 and state = 'PUBLISHED'`;

const USAGE = `
  select item_key as "itemKey", times, enterprises, problems as problem, visits as visit, tasks as task, activities as activity
  from service_item_line where list_id = $1`;

/** $1 bureau, $2 path prefixes, $3 the person, $4 the list, $5 the year: what the reader may see of the year's problems. */
const OF_YEAR = `
  from problem p join enterprise e on e.id = p.enterprise_id left join service_item i on i.list_id = $4 and i.item_key = p.item_key
  where p.bureau_id = $1 and (p.unit_path ^@ any($2::text[]) or p.participant_ids @> array[$3::uuid]
      or exists (select from unnest(p.related_unit_paths) as path where path ^@ any($2::text[])))
    and p.submitted_at >= make_timestamptz($5, 1, 1, 0, 0, 0, 'Asia/Shanghai') and p.submitted_at < make_timestamptz($5 + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')`;

/** In the order of the items; those without one last. */
const PROBLEMS = `
  select p.id, p.number, p.title, e.name as "enterpriseName", i.item_key as "itemKey", p.state, p.result, p.host_unit_path as "hostUnitPath", p.responsibility
  ${OF_YEAR} order by i.position, p.number, p.id limit $6 offset $7`;

const COUNT = `select count(*)::int as count ${OF_YEAR}`;

const UNITS = `select id, path from unit where bureau_id = $1 and path = any($2)`;

interface Usage extends Readonly<Record<keyof ItemUsage['bySubject'], number>> {
  readonly itemKey: string;
  readonly times: number;
  readonly enterprises: number;
}

export interface ResponsibilityRow extends ResponsibilityLine {
  readonly unitId: string;
}

/** 服务清单、问题清单、责任清单: three views of one ledger of a year. */
@Injectable()
export class ThreeListsReadModel {
  constructor(
    private readonly database: Database,
    private readonly store: AggregateStore,
    private readonly chains: ResponsibilityLookup,
  ) {}

  async serviceLines(actor: Actor, year: number): Promise<readonly ServiceLine[]> {
    const { id, items } = await this.published(actor, year);
    const found = id ? await this.database.query<Usage>('threeLists.usage', USAGE, [id]) : [];
    const byKey = new Map(found.map((usage) => [usage.itemKey, usage]));
    const usages = items.map((item): ItemUsage => {
      const { times = 0, enterprises = 0, problem = 0, visit = 0, task = 0, activity = 0 } = byKey.get(item.key) ?? {};
      return { item, times, enterprises, bySubject: { problem, visit, task, activity }, lastOn: null };
    });
    return serviceLines(usages);
  }

  /** One page; numbered through all of them. */
  async problemLines(actor: Actor, year: number, skip: number, take: number) {
    const { id, items } = await this.published(actor, year);
    const scope = this.scope(actor, id, year);
    if (!scope) return { items: [] as readonly ProblemLine[], totalItems: 0 };
    const [problems, [counted]] = await Promise.all([
      this.database.query<ListedProblem>('threeLists.problems', PROBLEMS, [...scope, take, skip]),
      this.database.query<{ count: number }>('threeLists.count', COUNT, scope),
    ]);
    const lines = problemLines(items, problems).map((line) => ({ ...line, no: line.no + skip }));
    return { items: lines, totalItems: counted?.count ?? 0 };
  }

  async responsibilityLines(actor: Actor, year: number): Promise<readonly ResponsibilityRow[]> {
    const { id, items } = await this.published(actor, year);
    const scope = this.scope(actor, id, year);
    const problems = scope
      ? await this.database.query<ListedProblem>('threeLists.problems', PROBLEMS, [...scope, MOST_LINES, 0])
      : [];
    const paths = [...items.map(({ ownerUnitPath }) => ownerUnitPath), ...problems.map((one) => one.hostUnitPath)];
    const units = await this.database.query<{ id: string; path: string }>('threeLists.units', UNITS, [
      actor.bureauId,
      [...new Set(paths.filter((path) => path !== null))],
    ]);
    const chains = await Promise.all(units.map(({ path }) => this.chainOf(actor.bureauId, path)));
    const idOf = new Map(units.map((unit) => [unit.path, unit.id]));
    return responsibilityLines(items, problems, chains)
      .map((line) => ({ ...line, unitId: idOf.get(line.unitPath) ?? '' }))
      .sort((a, b) => b.problems - a.problems || (a.unitName < b.unitName ? -1 : 1));
  }

  private async chainOf(bureauId: string, unitPath: string): Promise<UnitChain> {
    const { unitName, head, deputyLeader, principal } = await this.chains.of(this.database, bureauId, unitPath);
    return {
      unitPath,
      unitName,
      head: head?.name ?? null,
      deputyLeader: deputyLeader?.name ?? null,
      principal: principal?.name ?? null,
    };
  }

  private async published(
    { bureauId }: Actor,
    year: number,
  ): Promise<{ readonly id: string | null; readonly items: readonly ServiceItem[] }> {
    const [list] = await this.database.query<{ id: string }>('threeLists.published', PUBLISHED, [bureauId, year]);
    const stored = list && (await this.store.find(serviceListKind, list.id));
    return { id: list?.id ?? null, items: stored?.aggregate.items ?? [] };
  }

  private scope(actor: Actor, listId: string | null, year: number): readonly unknown[] | null {
    const scope = scopeOf(actor, 'problem.read');
    return scope && [scope.bureauId, scope.prefixes, scope.userId, listId, year];
  }
}
