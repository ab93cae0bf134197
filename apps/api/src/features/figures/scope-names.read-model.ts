import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { divisionLabel, huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import type { Dimension } from './figure-query-lookup.read-model.js';

interface Part {
  readonly by: Dimension;
  readonly key: string;
}

const NAMES = `
  select n.id, n.short_name as name, null as kind, n.sort_order as "order" from unit n where n.bureau_id = $1 and n.id = any($2::uuid[])
  union all
  select t.id, t.name, t.kind, 0 from team t where t.bureau_id = $1 and t.id = any($3::uuid[])`;

const CHOICES = `
  select 'unitId' as by, n.id as key, n.short_name as name, null as kind, 1 as place, n.sort_order as "order" from unit n
  where n.bureau_id = $1 and n.active
  union all
  select 'teamId', t.id, t.name, t.kind, 2, 0 from team t where t.bureau_id = $1
  order by place, "order", name, key`;

export interface ScopeChoice extends Part {
  readonly label: string;
}

/** What the parts of a ranking are called, and what a scope can be narrowed to. */
@Injectable()
export class ScopeNames {
  constructor(private readonly database: Database) {}

  /** Names by key; a key that is gone reads as such. */
  async of(parts: readonly Part[], actor: Actor): Promise<(part: Part) => string> {
    const keys = (dimension: Dimension) => [
      ...new Set(parts.flatMap(({ by, key }) => (by === dimension && uuidOrNull(key) ? [key] : []))),
    ];
    const [units, teams] = [keys('unitId'), keys('teamId')];
    const rows =
      units.length + teams.length === 0
        ? []
        : await this.database.query<{ id: string; name: string; kind: TeamKind | null }>('figures.names', NAMES, [
            actor.bureauId,
            units,
            teams,
          ]);
    const names = new Map(rows.map(({ id, name, kind }) => [id, kind === null ? name : teamTitle({ kind, name })]));
    return ({ by, key }) => (by === 'districtCode' ? divisionLabel(key) : (names.get(key) ?? '已撤销'));
  }

  /** Units in their order, teams, and the districts of Huai'an. */
  async choices(actor: Actor): Promise<readonly ScopeChoice[]> {
    const rows = await this.database.query<Part & { name: string; kind: TeamKind | null }>('figures.choices', CHOICES, [
      actor.bureauId,
    ]);
    return [
      ...rows.map(({ by, key, name, kind }) => ({ by, key, label: kind === null ? name : teamTitle({ kind, name }) })),
      ...huaianDivisions.map(({ code, name }) => ({ by: 'districtCode' as const, key: code, label: name })),
    ];
  }
}
