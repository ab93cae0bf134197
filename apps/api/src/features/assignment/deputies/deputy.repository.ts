import { Injectable } from '@nestjs/common';
import type { Deputy } from '@zhuqi/domain/assignment/deputies.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Sql, Tx } from '../../../platform/database/database.js';

/** One lock a person: whoever changes absences of somebody waits for whoever does so at the same time. */
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('deputy ' || person, 0)) from (select unnest($1::text[]) as person order by 1) p`;

const COLUMNS = `
  d.id, d.absent_user_id as "absentUserId", a.name as "absentName", a.unit_id as "absentUnitId", an.path as "absentUnitPath",
  d.deputy_user_id as "deputyUserId", b.name as "deputyName", d.from_day as "from", d.to_day as "to", d.reason, d.revoked_at as "revokedAt"`;

const FROM = `
  from deputy d join app_user a on a.id = d.absent_user_id join unit an on an.id = a.unit_id join app_user b on b.id = d.deputy_user_id`;

const INSERT = `
  insert into deputy (id, bureau_id, absent_user_id, deputy_user_id, from_day, to_day, reason, created_by_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

export interface DeputyRow extends Deputy {
  readonly absentUnitId: string;
  readonly absentUnitPath: string;
  readonly reason: string;
}

export interface DeputyToInsert extends Pick<Deputy, 'id' | 'absentUserId' | 'deputyUserId' | 'from' | 'to'> {
  readonly bureauId: string;
  readonly reason: string;
  readonly createdById: string;
  readonly createdAt: Date;
}

type Stored = Omit<DeputyRow, 'from' | 'to'> & { readonly from: string; readonly to: string };

/** Absences and who acts meanwhile. */
@Injectable()
export class DeputyRepository {
  /** Until the transaction ends nobody else enters or changes an absence in which one of these people has a part. */
  async lock(tx: Tx, userIds: readonly string[]): Promise<void> {
    await tx.query('deputy.lock', LOCK, [[...new Set(userIds)]]);
  }

  /** All absences, past ones left out, in which one of these people is absent or acts. */
  async ofPeople(sql: Sql, userIds: readonly string[], now: Date): Promise<DeputyRow[]> {
    const rows = await sql.query<Stored>(
      'deputy.ofPeople',
      `select ${COLUMNS} ${FROM}
       where (d.absent_user_id = any($1::uuid[]) or d.deputy_user_id = any($1::uuid[])) and d.revoked_at is null
         and d.to_day >= ($2::timestamptz at time zone 'Asia/Shanghai')::date
       order by d.from_day, d.id`,
      [userIds, now],
    );
    return rows.map(toRow);
  }

  /** Locks the row. */
  async findForUpdate(tx: Tx, bureauId: string, id: string): Promise<DeputyRow | null> {
    const [row] = await tx.query<Stored>(
      'deputy.find',
      `select ${COLUMNS} ${FROM} where d.bureau_id = $1 and d.id = $2 for update of d`,
      [bureauId, id],
    );
    return row ? toRow(row) : null;
  }

  async insert(tx: Tx, deputy: DeputyToInsert): Promise<void> {
    const { id, bureauId, absentUserId, deputyUserId, from, to, reason, createdById, createdAt } = deputy;
    const values = [id, bureauId, absentUserId, deputyUserId, from, to, reason, createdById, createdAt];
    await tx.query('deputy.insert', INSERT, values);
  }

  async revoke(tx: Tx, ids: readonly string[], byId: string, at: Date): Promise<void> {
    await tx.query(
      'deputy.revoke',
      'update deputy set revoked_at = $3, revoked_by_id = $2 where id = any($1::uuid[]) and revoked_at is null',
      [ids, byId, at],
    );
  }
}

const toRow = (row: Stored): DeputyRow => ({ ...row, from: shanghaiDayOf(row.from), to: shanghaiDayOf(row.to) });
