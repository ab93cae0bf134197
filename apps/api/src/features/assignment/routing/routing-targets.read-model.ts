import { Injectable } from '@nestjs/common';
import type { Sql } from '../../../platform/database/database.js';
import type { StoredTarget } from './routing-rule.repository.js';

const UNUSABLE = `
  select t.id from unnest($2::uuid[]) as t(id)
  where not exists (select from app_user u where u.id = t.id and u.bureau_id = $1 and u.status = 'ACTIVE' and u.roles @> array['HANDLER'])
  union all
  select t.id from unnest($3::uuid[]) as t(id)
  where not exists (select from unit n where n.id = t.id and n.bureau_id = $1 and n.active)`;

/** Which targets of a rule nobody could be assigned by: people who are no active handlers, units that are closed. */
@Injectable()
export class RoutingTargets {
  async unusable(sql: Sql, bureauId: string, targets: readonly StoredTarget[]): Promise<ReadonlySet<string>> {
    const people = targets.flatMap((target) => (target.kind === 'person' ? [target.userId] : []));
    const units = targets.flatMap((target) => (target.kind === 'unit' ? [target.unitId] : []));
    const rows = await sql.query<{ id: string }>('routing.unusable', UNUSABLE, [bureauId, people, units]);
    return new Set(rows.map(({ id }) => id));
  }
}
