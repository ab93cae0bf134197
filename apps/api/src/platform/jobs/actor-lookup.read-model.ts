import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { isRole } from '@zhuqi/domain/access/role.js';
import { Database } from '../database/database.js';

const ACTOR = `
  select u.id as "userId", u.name, u.bureau_id as "bureauId", u.unit_id as "unitId", u.roles, n.path as "unitPath",
    coalesce((select o.path from unit o
      where o.bureau_id = u.bureau_id and o.kind in ('BUREAU', 'DISTRICT_BUREAU') and starts_with(n.path, o.path)
      order by length(o.path) desc limit 1), n.path) as "orgPath",
    array(select v.path from unit v where v.supervising_leader_id = u.id and v.active order by v.path) as "supervisedUnitPaths"
  from app_user u join unit n on n.id = u.unit_id`;

type Row = Omit<Actor, 'roles'> & { readonly roles: readonly string[] };

/** People as actors where there is no session: a job runs later, with the rights its owner has by then. */
@Injectable()
export class ActorLookup {
  constructor(private readonly database: Database) {}

  /** Null when the account is gone or disabled. */
  async byId(userId: string): Promise<Actor | null> {
    const rows = await this.database.query<Row>('actor.byId', `${ACTOR} where u.id = $1 and u.status = 'ACTIVE'`, [
      userId,
    ]);
    return toActor(rows[0]);
  }

  async byUsername(username: string): Promise<Actor | null> {
    const text = `${ACTOR} where u.username = $1 and u.status = 'ACTIVE'`;
    return toActor((await this.database.query<Row>('actor.byUsername', text, [username]))[0]);
  }

  /** The coordinator longest in office, nearest to the top: who the command line acts for when nobody is named. */
  async firstCoordinator(): Promise<Actor | null> {
    const text = `${ACTOR} where u.status = 'ACTIVE' and 'COORDINATOR' = any(u.roles) order by length(n.path), u.created_at, u.id limit 1`;
    return toActor((await this.database.query<Row>('actor.firstCoordinator', text))[0]);
  }
}

const toActor = (row: Row | undefined): Actor | null => (row ? { ...row, roles: row.roles.filter(isRole) } : null);
