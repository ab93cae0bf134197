import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../../platform/database/database.js';

/** A colleague as a list of people names them. */
export interface RegisteredPerson {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  /** Left the bureau: to be found by id, for past activities, not by name. */
  readonly isActive: boolean;
}

export interface RegisteredUnit {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

const PEOPLE = `
  select u.id as "userId", u.name, u.unit_id as "unitId", u.status = 'ACTIVE' as "isActive"
  from app_user u where u.bureau_id = $1 and (u.id::text = any($2::text[]) or (u.name = any($3::text[]) and u.status = 'ACTIVE'))`;

const UNITS = `select id, name, path from unit where bureau_id = $1 and id::text = any($2::text[])`;

const VERSION = 'select version from activity where id::text = $1 for no key update';

const ORGANIZER_UNIT = 'select unit_id as id from app_user where id = $1';

/** The registers an activity's people and hosts are found in. */
@Injectable()
export class ActivityRegister {
  constructor(private readonly database: Database) {}

  /** Colleagues of a bureau by id, and active ones by name. */
  people(bureauId: string, ids: readonly string[], names: readonly string[]): Promise<RegisteredPerson[]> {
    if (ids.length + names.length === 0) return Promise.resolve([]);
    return this.database.query<RegisteredPerson>('activity.people', PEOPLE, [bureauId, ids, names]);
  }

  async units(bureauId: string, ids: readonly string[]): Promise<ReadonlyMap<string, RegisteredUnit>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<RegisteredUnit>('activity.units', UNITS, [bureauId, ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The unit a clock of this person belongs to. */
  async unitIdOf(userId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>('activity.organizerUnit', ORGANIZER_UNIT, [userId]);
    return row?.id ?? null;
  }

  /** Makes the activity this transaction's own. @returns its version; null when there is none */
  async lock(tx: Sql, id: string): Promise<number | null> {
    const [row] = await tx.query<{ version: number }>('activity.lock', VERSION, [id]);
    return row?.version ?? null;
  }
}
