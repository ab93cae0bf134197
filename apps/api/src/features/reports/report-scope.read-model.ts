import { Injectable } from '@nestjs/common';
import { divisionLabel, huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

export type ResolvedScope =
  | { readonly ok: true; readonly name: string; readonly unitPaths: readonly string[] }
  | { readonly ok: false; readonly field: keyof FigureScope; readonly message: string };

interface Named {
  readonly name: string;
  readonly path: string;
  readonly kind: TeamKind | null;
}

const UNIT = 'select short_name as name, path, null as kind from unit where id = $1 and bureau_id = $2';
const TEAM = 'select name, unit_path as path, kind from team where id = $1 and bureau_id = $2';

/** What a scope is called in a title, and which units it is about. */
@Injectable()
export class ReportScope {
  constructor(private readonly database: Database) {}

  async resolve({ unitId, teamId, districtCode }: FigureScope, bureauId: string): Promise<ResolvedScope> {
    const [unit, team] = await Promise.all([this.find(UNIT, unitId, bureauId), this.find(TEAM, teamId, bureauId)]);
    if (unitId !== undefined && !unit) return { ok: false, field: 'unitId', message: '没有这个处室，请重新选择。' };
    if (teamId !== undefined && !team) return { ok: false, field: 'teamId', message: '没有这支队伍，请重新选择。' };
    if (districtCode !== undefined && !huaianDivisions.some(({ code }) => code === districtCode))
      return { ok: false, field: 'districtCode', message: '没有这个县区，请重新选择。' };
    const names = [
      ...(unit ? [unit.name] : []),
      ...(team?.kind ? [teamTitle({ kind: team.kind, name: team.name })] : []),
      ...(districtCode ? [divisionLabel(districtCode)] : []),
    ];
    return { ok: true, name: names.join('·'), unitPaths: [unit, team].flatMap((one) => (one ? [one.path] : [])) };
  }

  private async find(text: string, id: string | undefined, bureauId: string): Promise<Named | null> {
    if (id === undefined) return null;
    const [found] = await this.database.query<Named>(null, text, [uuidOrNull(id), bureauId]);
    return found ?? null;
  }
}
