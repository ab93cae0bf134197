import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { divisionLabel } from '@zhuqi/domain/enterprise/division.js';
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

/** What the parts of a ranking are called. */
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
}
