import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface LookedUpContact {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly consent: boolean;
}

/** An enterprise as problems and visits need it. Check `bureauId` and `unitPath` against the actor before use. */
export interface LookedUpEnterprise {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
  readonly name: string;
  readonly districtCode: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly liaisonUserId: string | null;
  /** The one told about problems and visits; null when the register has nobody. */
  readonly primaryContact: LookedUpContact | null;
}

/** Narrow answers about enterprises for other features. */
@Injectable()
export class EnterpriseLookup {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<LookedUpEnterprise | null> {
    return (await this.byIds([id])).get(id) ?? null;
  }

  /** Ids that are unknown are absent. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, LookedUpEnterprise>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<LookedUpEnterprise>(
      'enterprise.lookup',
      `select e.id, e.bureau_id as "bureauId", e.unit_path as "unitPath", e.name, e.district_code as "districtCode",
         e.longitude, e.latitude, e.liaison_user_id as "liaisonUserId",
         (select json_build_object('id', c.id, 'name', c.name, 'phone', c.phone, 'email', c.email, 'consent', c.consent)
            from enterprise_contact c where c.enterprise_id = e.id and c.active
            order by c.is_primary desc, c.id limit 1) as "primaryContact"
       from enterprise e where e.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
