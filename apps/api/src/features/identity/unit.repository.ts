import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../platform/database/database.js';

/** A unit as a command sees it. */
export interface UnitRecord {
  readonly id: string;
  readonly bureauId: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string;
  readonly districtCode: string | null;
  readonly headUserId: string | null;
  readonly supervisingLeaderId: string | null;
  readonly active: boolean;
  readonly version: number;
}

const UNIT = `
  select id, bureau_id as "bureauId", parent_id as "parentId", path, kind, name, short_name as "shortName",
    district_code as "districtCode", head_user_id as "headUserId", supervising_leader_id as "supervisingLeaderId", active, version
  from unit where bureau_id = $1 and id = $2`;

const INSERT = `
  insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, district_code, head_user_id, supervising_leader_id, active,
    sort_order)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select coalesce(max(sort_order), 0) + 1 from unit where bureau_id = $2))`;

const UPDATE = `
  update unit set parent_id = $3, path = $4, kind = $5, name = $6, short_name = $7, district_code = $8, head_user_id = $9,
    supervising_leader_id = $10, active = $11, version = version + 1
  where id = $1 and bureau_id = $2`;

@Injectable()
export class UnitRepository {
  async find(sql: Sql, bureauId: string, id: string): Promise<UnitRecord | null> {
    const [unit] = await sql.query<UnitRecord>('unit.find', UNIT, [bureauId, id]);
    return unit ?? null;
  }

  /** One change of a bureau's tree at a time, so that no two moves make a circle together. */
  async lockTree(tx: Tx, bureauId: string): Promise<void> {
    await tx.query('unit.lockTree', `select pg_advisory_xact_lock(hashtext('unit tree'), hashtext($1::text))`, [
      bureauId,
    ]);
  }

  async insert(tx: Tx, unit: UnitRecord): Promise<void> {
    await tx.query('unit.insert', INSERT, valuesOf(unit));
  }

  async update(tx: Tx, unit: UnitRecord): Promise<void> {
    await tx.query('unit.update', UPDATE, valuesOf(unit));
  }

  /** Whether anybody works in the unit, or an active unit lies below it. */
  async isInUse(sql: Sql, id: string): Promise<boolean> {
    const [row] = await sql.query<{ used: boolean }>(
      'unit.isInUse',
      `select exists (select 1 from app_user where unit_id = $1 and status = 'ACTIVE')
         or exists (select 1 from unit where parent_id = $1 and active) as used`,
      [id],
    );
    return row?.used ?? false;
  }
}

const valuesOf = (unit: UnitRecord) => [
  unit.id,
  unit.bureauId,
  unit.parentId,
  unit.path,
  unit.kind,
  unit.name,
  unit.shortName,
  unit.districtCode,
  unit.headUserId,
  unit.supervisingLeaderId,
  unit.active,
];
