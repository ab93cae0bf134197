import { Injectable } from '@nestjs/common';
import type { Person } from '@zhuqi/domain/access/person.js';
import type { Sql } from '../../platform/database/database.js';

/** Somebody of the chain, with where to write to. */
export interface ChainPerson extends Person {
  readonly email: string | null;
}

/** 责任链: who answers for a unit (lifecycles §1). Null or empty where the register names nobody who is active. */
export interface Responsibility {
  readonly unitName: string;
  /** 业务条线与支部书记直接抓. */
  readonly head: ChainPerson | null;
  /** 分管领导跟进抓: the supervising leader of the unit or of the nearest unit above that has one. */
  readonly deputyLeader: ChainPerson | null;
  /** 党组书记亲自抓: of the nearest bureau. */
  readonly principal: ChainPerson | null;
  readonly supervisors: readonly ChainPerson[];
}

const PERSON = `jsonb_build_object('userId', u.id, 'name', u.name, 'email', u.email, 'unitId', u.unit_id, 'unitPath', n.path, 'roles', u.roles)`;

/** The bureau or district bureau a person belongs to reaches the unit; the nearest one first. */
const IN_ROLE = (role: string) => `
  from app_user u join unit n on n.id = u.unit_id
    cross join lateral (select o.path from unit o where n.path ^@ o.path and o.kind in ('BUREAU', 'DISTRICT_BUREAU')
      order by length(o.path) desc limit 1) org
  where u.bureau_id = $1 and u.status = 'ACTIVE' and u.roles @> array['${role}'] and $2 ^@ org.path`;

const FIND = `
  select coalesce((select n.name from unit n where n.path = $2), '') as "unitName",
    (select ${PERSON} from unit place join app_user u on u.id = place.head_user_id join unit n on n.id = u.unit_id
      where place.path = $2 and u.status = 'ACTIVE') as head,
    (select ${PERSON} from unit place join app_user u on u.id = place.supervising_leader_id join unit n on n.id = u.unit_id
      where place.bureau_id = $1 and $2 ^@ place.path and u.status = 'ACTIVE' and u.roles @> array['DEPUTY_LEADER']
      order by length(place.path) desc limit 1) as "deputyLeader",
    (select ${PERSON} ${IN_ROLE('PRINCIPAL')} order by length(org.path) desc, u.id limit 1) as principal,
    coalesce((select jsonb_agg(${PERSON} order by u.id) ${IN_ROLE('SUPERVISOR')}), '[]') as supervisors`;

/** Who is asked when a unit keeps a promise waiting. */
@Injectable()
export class ResponsibilityLookup {
  async of(sql: Sql, bureauId: string, unitPath: string): Promise<Responsibility> {
    const [row] = await sql.query<Responsibility>('supervision.responsibility', FIND, [bureauId, unitPath]);
    if (!row) throw new Error('a row of subselects is always there');
    return row;
  }
}
