import { Injectable } from '@nestjs/common';
import type { Team } from '@zhuqi/domain/team/team.types.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** A team as tasks, lists and activities refer to it. Check the access columns against the actor before use. */
export interface LookedUpTeam extends Pick<Team, 'id' | 'bureauId' | 'unitPath' | 'kind' | 'name'> {
  readonly leaderId: string | null;
  /** Those without a last day. */
  readonly memberIds: readonly string[];
  readonly dissolvedOn: string | null;
}

const BY_ID = `
  select t.id, t.bureau_id as "bureauId", t.unit_path as "unitPath", t.kind, t.name, t.leader_id as "leaderId",
    t.dissolved_on::text as "dissolvedOn",
    coalesce((select array_agg(distinct m.user_id) from team_member m where m.team_id = t.id and m.to_day is null), '{}') as "memberIds"
  from team t where t.id = $1`;

/** Narrow answers about teams for other features. */
@Injectable()
export class TeamLookup {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<LookedUpTeam | null> {
    const [row] = await this.database.query<LookedUpTeam>('team.lookup', BY_ID, [uuidOrNull(id)]);
    return row ?? null;
  }

  /** The bureau's teams by kind and name, for a name that is to be unique. */
  named(bureauId: string): Promise<Array<Pick<Team, 'id' | 'kind' | 'name'>>> {
    return this.database.query('team.named', 'select id, kind, name from team where bureau_id = $1', [bureauId]);
  }
}
