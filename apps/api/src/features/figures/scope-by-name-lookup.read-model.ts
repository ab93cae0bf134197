import { Injectable } from '@nestjs/common';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { Database } from '../../platform/database/database.js';
import type { Dimension } from './figure-query-lookup.read-model.js';

/** A unit, team or district as a person names it: by name, short name, code or id. */
@Injectable()
export class ScopeByName {
  constructor(private readonly database: Database) {}

  /** @returns what a scope is narrowed to; null when there is none */
  async find(dimension: Dimension, typed: string, bureauId: string): Promise<string | null> {
    if (dimension === 'districtCode')
      return huaianDivisions.find(({ code, name }) => code === typed || name === typed)?.code ?? null;
    if (dimension === 'unitId') {
      const text =
        'select id from unit where bureau_id = $1 and $2 in (id::text, name, short_name) order by path limit 1';
      const [unit] = await this.database.query<{ id: string }>(null, text, [bureauId, typed]);
      return unit?.id ?? null;
    }
    const text = 'select id, kind, name from team where bureau_id = $1 order by founded_on desc, id';
    const teams = await this.database.query<{ id: string; kind: TeamKind; name: string }>(null, text, [bureauId]);
    const found =
      teams.find((team) => team.id === typed || teamTitle(team) === typed) ?? teams.find(({ name }) => name === typed);
    return found?.id ?? null;
  }
}
