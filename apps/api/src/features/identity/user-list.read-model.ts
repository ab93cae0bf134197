import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { clampPage } from '../../platform/graphql/page.js';
import type { UserListOptions } from './graphql/user.inputs.js';
import type { User, UserList } from './graphql/user.model.js';
import { idsOf, isUuid, orderBy, pageOf, valuesOf } from './register-sql.js';

const USERS = `
  select u.id, u.username, u.name, u.phone, u.email, u.roles, u.unit_id as "unitId", u.status,
    u.must_change_password as "mustChangePassword", u.locked_until as "lockedUntil", u.created_at as "createdAt", u.version
  from app_user u join unit n on n.id = u.unit_id
  where u.bureau_id = $1 and n.path ^@ any($2::text[])`;

const MATCHING = `${USERS}
  and ($3::text[] is null or u.status = any($3)) and ($4::uuid[] is null or u.unit_id = any($4))
  and ($5::text[] is null or u.roles && $5) and ($6::text is null or strpos(u.name, $6) > 0 or strpos(u.username, lower($6)) > 0)`;

const SORTABLE = { username: 'username', name: 'name', status: 'status', createdAt: '"createdAt"' };

/** Accounts, for those who manage them. */
@Injectable()
export class UserListReadModel {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, options: UserListOptions | null | undefined): Promise<UserList> {
    const order = orderBy(SORTABLE, options?.sort, 'username');
    const { skip, take } = clampPage(options);
    const filter = options?.filter;
    const [page] = await this.database.query<UserList>(`user.list.${order}`, pageOf(MATCHING, order, 7, 8), [
      ...readableBy(actor),
      valuesOf(filter?.status),
      idsOf(valuesOf(filter?.unitId)),
      valuesOf(filter?.role),
      filter?.text?.trim() || null,
      skip,
      take,
    ]);
    return page ?? { items: [], totalItems: 0 };
  }

  async find(actor: Actor, id: string): Promise<User | null> {
    if (!isUuid(id)) return null;
    const [user] = await this.database.query<User>('user.one', `${USERS} and u.id = $3`, [...readableBy(actor), id]);
    return user ?? null;
  }
}

const readableBy = (actor: Actor): [string, readonly string[]] => [
  actor.bureauId,
  scopeOf(actor, 'user.read')?.prefixes ?? [],
];
