import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { ACTOR_COLUMNS, actingFor, toActor, type ActorRow } from '../auth/actor-sql.js';
import { Database, type Sql } from '../database/database.js';

// `me` is the same row as `u`, under a name the absences do not use for somebody else.
const ACTOR = `
  select ${ACTOR_COLUMNS}, ${actingFor('me.id', 'now()')} as "actingFor"
  from app_user me join app_user u on u.id = me.id join unit n on n.id = u.unit_id`;

/** People as actors where there is no session: a job runs later, with the rights its owner has by then. */
@Injectable()
export class ActorLookup {
  constructor(private readonly database: Database) {}

  /** Null when the account is gone or disabled. */
  byId(userId: string, sql?: Sql): Promise<Actor | null> {
    return this.first('actor.byId', `${ACTOR} where u.id = $1 and u.status = 'ACTIVE'`, [userId], sql);
  }

  byUsername(username: string): Promise<Actor | null> {
    return this.first('actor.byUsername', `${ACTOR} where u.username = $1 and u.status = 'ACTIVE'`, [username]);
  }

  /** The coordinator longest in office, nearest to the top: who the command line acts for when nobody is named. */
  firstCoordinator(): Promise<Actor | null> {
    const text = `${ACTOR} where u.status = 'ACTIVE' and 'COORDINATOR' = any(u.roles) order by length(n.path), u.created_at, u.id limit 1`;
    return this.first('actor.firstCoordinator', text);
  }

  private async first(
    name: string,
    text: string,
    values: readonly unknown[] = [],
    sql: Sql = this.database,
  ): Promise<Actor | null> {
    const [row] = await sql.query<ActorRow>(name, text, values);
    return row ? toActor(row) : null;
  }
}
