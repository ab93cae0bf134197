import { Injectable } from '@nestjs/common';
import type { Role } from '@zhuqi/domain/access/role.js';
import { Database } from '../../platform/database/database.js';

/** A colleague as decisions need them: where they stand and which roles they hold. */
export interface LookedUpPerson {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly roles: readonly Role[];
}

/** Narrow answers about colleagues for other features. */
@Injectable()
export class PersonLookup {
  constructor(private readonly database: Database) {}

  /** Active colleagues of a bureau by id; ids that are unknown, disabled or of another bureau are absent. */
  async byIds(bureauId: string, ids: readonly string[]): Promise<ReadonlyMap<string, LookedUpPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<LookedUpPerson>(
      'person.byIds',
      `select u.id as "userId", u.name, u.unit_id as "unitId", n.path as "unitPath", u.roles
       from app_user u join unit n on n.id = u.unit_id
       where u.bureau_id = $1 and u.id = any($2::uuid[]) and u.status = 'ACTIVE'`,
      [bureauId, ids],
    );
    return new Map(rows.map((row) => [row.userId, row]));
  }

  /** Names of colleagues of a bureau by id, whether or not they are still active; for records of earlier times. */
  async namesOf(bureauId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(
      'person.names',
      'select id, name from app_user where bureau_id = $1 and id = any($2::uuid[])',
      [bureauId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
