import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

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

const citedFields = ['teamId', 'itemKey', 'basisDocumentId'] as const;

/** What an activity may cite. */
export type Cited = { readonly [F in (typeof citedFields)[number]]?: string | null } & {
  readonly enterpriseIds?: readonly string[] | null;
};

const PEOPLE = `
  select u.id as "userId", u.name, u.unit_id as "unitId", u.status = 'ACTIVE' as "isActive"
  from app_user u where u.bureau_id = $1 and (u.id::text = any($2::text[]) or (u.name = any($3::text[]) and u.status = 'ACTIVE'))`;

const UNITS = `select id, name, path from unit where bureau_id = $1 and id::text = any($2::text[])`;

/** $1 bureau; $2 team, $3 item, $4 document, each null when none is cited; $5 enterprises. */
const CITED = `
  select $2::uuid is null or exists (select from team where bureau_id = $1 and id = $2) as "teamId",
    $3::uuid is null or exists (select from service_item i join service_list l on l.id = i.list_id
      where l.bureau_id = $1 and i.item_key = $3) as "itemKey",
    $4::uuid is null or exists (select from ledger_document where bureau_id = $1 and id = $4) as "basisDocumentId",
    (select count(*) from enterprise where bureau_id = $1 and id = any($5::uuid[])) = cardinality($5::uuid[]) as "enterpriseIds"`;

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

  /** The first thing an activity cites that the bureau has not. */
  async unknownCited(bureauId: string, { enterpriseIds, ...cited }: Cited): Promise<keyof Cited | null> {
    const ids = [...new Set(enterpriseIds ?? [])];
    const single = [cited.teamId, cited.itemKey, cited.basisDocumentId];
    const badlyFormed = citedFields.find((_, index) => single[index] && !uuidOrNull(single[index] ?? ''));
    if (badlyFormed) return badlyFormed;
    const uuids = ids.flatMap((id) => uuidOrNull(id) ?? []);
    if (uuids.length < ids.length) return 'enterpriseIds';
    const values = [bureauId, ...single.map((id) => id || null), uuids];
    const [found] = await this.database.query<Record<keyof Cited, boolean>>('activity.cited', CITED, values);
    return ([...citedFields, 'enterpriseIds'] as const).find((field) => found?.[field] !== true) ?? null;
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
