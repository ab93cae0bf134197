import { Injectable } from '@nestjs/common';
import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { goneOn } from '@zhuqi/domain/team/team-on-day.js';
import type { Team } from '@zhuqi/domain/team/team.types.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** A team as tasks, lists and activities refer to it. Check the access columns against the actor before use. */
export interface LookedUpTeam extends Pick<Team, 'id' | 'bureauId' | 'unitPath' | 'kind' | 'name' | 'dissolvedOn'> {
  readonly leaderId: string | null;
  /** Those without a last day. */
  readonly memberIds: readonly string[];
}

const BY_ID = `
  select t.id, t.bureau_id as "bureauId", t.unit_path as "unitPath", t.kind, t.name, t.leader_id as "leaderId",
    t.dissolved_on::text as "dissolvedOn",
    coalesce((select array_agg(distinct m.user_id) from team_member m where m.team_id = t.id and m.to_day is null), '{}') as "memberIds"
  from team t where t.id = $1`;

const DISSOLVED = `
  select id, kind, name, dissolved_on::text as "dissolvedOn" from team where id::text = any($1::text[]) and dissolved_on < $2::date`;

/** Narrow answers about teams for other features. */
@Injectable()
export class TeamLookup {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<LookedUpTeam | null> {
    const [row] = await this.database.query<LookedUpTeam>('team.lookup', BY_ID, [uuidOrNull(id)]);
    return row ?? null;
  }

  /**
   * Those of these teams that are no more on a day, with the sentence that refuses whatever new names them.
   * @param day as typed: one that is none is refused elsewhere
   */
  async gone(ids: ReadonlyArray<string | null | undefined>, day: string): Promise<ReadonlyMap<string, string>> {
    const named = ids.flatMap((id) => id || []);
    const parsed = parseDay(day);
    if (named.length === 0 || !parsed.ok) return new Map();
    const rows = await this.database.query<Pick<Team, 'id' | 'kind' | 'name' | 'dissolvedOn'>>(
      'team.dissolved',
      DISSOLVED,
      [named, parsed.day],
    );
    return new Map(rows.map((team) => [team.id, goneOn(team, parsed.day) ?? '']));
  }

  /** The bureau's teams by kind and name, for a name that is to be unique. */
  named(bureauId: string): Promise<Array<Pick<Team, 'id' | 'kind' | 'name'>>> {
    return this.database.query('team.named', 'select id, kind, name from team where bureau_id = $1', [bureauId]);
  }
}
