import { Injectable } from '@nestjs/common';
import { can } from '@zhuqi/domain/access/can.js';
import { permissionNames } from '@zhuqi/domain/access/permissions.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Database } from '../../platform/database/database.js';
import { UNIT_COLUMNS } from './unit-columns.js';
import type { Me } from './graphql/me.model.js';
import type { Unit } from './graphql/unit.model.js';

const ME = `
  select u.email, to_jsonb(unit) as unit,
    (select count(*) from notification where user_id = $1 and read_at is null) as "unreadCount"
  from app_user u, lateral (select ${UNIT_COLUMNS} from unit n where n.id = u.unit_id) as unit
  where u.id = $1`;

/** What the signed-in person is told about themselves. */
@Injectable()
export class MeReadModel {
  constructor(private readonly database: Database) {}

  async of({ actor, username, mustChangePassword }: Principal): Promise<Me> {
    const [row] = await this.database.query<{ email: string | null; unit: Unit; unreadCount: number }>(
      'identity.me',
      ME,
      [actor.userId],
    );
    if (!row) throw new Error('a session without a user');
    return {
      ...row,
      id: actor.userId,
      username,
      name: actor.name,
      roles: [...actor.roles],
      permissions: permissionNames.filter((permission) => can(actor, permission)),
      actingFor: (actor.actingFor ?? []).map(({ userId, name, roles }) => ({ id: userId, name, roles: [...roles] })),
      mustChangePassword,
    };
  }
}
