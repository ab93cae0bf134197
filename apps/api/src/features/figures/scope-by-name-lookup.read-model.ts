import { Injectable } from '@nestjs/common';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { Database } from '../../platform/database/database.js';
import type { Dimension } from './figure-query-lookup.read-model.js';

export type FoundScope = { readonly ok: true; readonly key: string } | { readonly ok: false; readonly message: string };

const found = (key: string | undefined, typed: string, what: string): FoundScope =>
  key === undefined ? { ok: false, message: `没有${what}“${typed}”。` } : { ok: true, key };

/** A unit, team or district as a person names it: by name, short name, code or id. */
@Injectable()
export class ScopeByName {
  constructor(private readonly database: Database) {}

  /** @returns what a scope is narrowed to; a sentence when there is none, or more than one */
  async find(dimension: Dimension, typed: string, bureauId: string): Promise<FoundScope> {
    if (dimension === 'districtCode')
      return found(huaianDivisions.find(({ code, name }) => code === typed || name === typed)?.code, typed, '县区');
    if (dimension === 'unitId') {
      const text =
        'select id from unit where bureau_id = $1 and $2 in (id::text, name, short_name) order by path limit 1';
      const [unit] = await this.database.query<{ id: string }>(null, text, [bureauId, typed]);
      return found(unit?.id, typed, '单位');
    }
    const text = 'select id, kind, name from team where bureau_id = $1 order by founded_on desc, id';
    const teams = await this.database.query<{ id: string; kind: TeamKind; name: string }>(null, text, [bureauId]);
    const whole = teams.find((team) => team.id === typed || teamTitle(team) === typed);
    const named = teams.filter(({ name }) => name === typed);
    // 高企培育 exists twice, as volunteers and as a task force: nobody guesses which one is meant.
    if (!whole && named.length > 1)
      return {
        ok: false,
        message: `有${named.length}支队伍叫“${typed}”，请写全称：${named.map(teamTitle).join('、')}。`,
      };
    return found((whole ?? named[0])?.id, typed, '队伍');
  }
}
