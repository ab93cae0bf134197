import { Injectable } from '@nestjs/common';
import type { Role } from '@zhuqi/domain/access/role.js';
import type { Sql, Tx } from '../../platform/database/database.js';

/** An account as a command sees it. */
export interface UserRecord {
  readonly id: string;
  readonly bureauId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly username: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly status: 'ACTIVE' | 'DISABLED';
  readonly version: number;
}

/** What a save writes; a null hash leaves the password as it is. */
export type UserWrite = Omit<UserRecord, 'unitPath' | 'version'> & { readonly passwordHash: string | null };

const FIND = `
  select u.id, u.bureau_id as "bureauId", u.unit_id as "unitId", n.path as "unitPath", u.username, u.name, u.phone, u.email, u.roles,
    u.status, u.version
  from app_user u join unit n on n.id = u.unit_id where u.id = $1 and u.bureau_id = $2 for update of u`;

const INSERT = `
  insert into app_user (id, bureau_id, unit_id, username, name, phone, email, roles, status, password_hash, password_changed_at,
    must_change_password, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true, $11)`;

const UPDATE = `
  update app_user set unit_id = $2, username = $3, name = $4, phone = $5, email = $6, roles = $7, status = $8,
    password_hash = coalesce($9, password_hash), must_change_password = must_change_password or $9 is not null,
    password_changed_at = case when $9 is null then password_changed_at else $10 end, version = version + 1
  where id = $1`;

@Injectable()
export class UserRepository {
  /** Locked until the end of the transaction. */
  async findForUpdate(tx: Tx, bureauId: string, id: string): Promise<UserRecord | null> {
    const [user] = await tx.query<UserRecord>('user.findForUpdate', FIND, [id, bureauId]);
    return user ?? null;
  }

  async insert(tx: Tx, user: UserWrite, at: Date): Promise<void> {
    const { id, bureauId, unitId, username, name, phone, email, roles, status, passwordHash } = user;
    const values = [id, bureauId, unitId, username, name, phone, email, roles, status, passwordHash, at];
    await tx.query('user.insert', INSERT, values);
  }

  async update(tx: Tx, user: UserWrite, at: Date): Promise<void> {
    const { id, unitId, username, name, phone, email, roles, status, passwordHash } = user;
    await tx.query('user.update', UPDATE, [id, unitId, username, name, phone, email, roles, status, passwordHash, at]);
  }

  async isNameTaken(sql: Sql, username: string, exceptId: string): Promise<boolean> {
    const rows = await sql.query('user.nameTaken', 'select 1 from app_user where username = $1 and id <> $2', [
      username,
      exceptId,
    ]);
    return rows.length > 0;
  }

  /** Starts the count of wrong passwords over. @returns the new version */
  async unlock(tx: Tx, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'user.unlock',
      'update app_user set failed_attempts = 0, locked_until = null, version = version + 1 where id = $1 returning version',
      [id],
    );
    return row?.version ?? 1;
  }
}
