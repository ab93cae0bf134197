import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import type { EnterpriseChange } from './enterprise-change.js';
import { loadInitials, searchColumns } from './enterprise-search.js';
import type { ContactRow, EnterpriseRow } from './enterprise.row.js';
import {
  HAND_OVER,
  INSERT_ENTERPRISES,
  SELECT_ENTERPRISE,
  UPDATE_ENTERPRISES,
  UPSERT_CONTACTS,
} from './enterprise.sql.js';

/** Somebody else has written one of the rows since it was read; nothing of this write happened. */
export class EnterpriseChanged extends Error {}

type StoredContact = Omit<ContactRow, 'consentAt'> & { readonly consentAt: string | null };
type Stored = Omit<EnterpriseRow, 'contacts'> & { readonly contacts: readonly StoredContact[] };

/** Write model: an enterprise with its contacts and its 挂钩. */
@Injectable()
export class EnterpriseRepository {
  async findById(sql: Sql, bureauId: string, id: string): Promise<EnterpriseRow | null> {
    const [row] = await sql.query<Stored>(
      'enterprise.byId',
      `${SELECT_ENTERPRISE} where e.bureau_id = $1 and e.id = $2`,
      [bureauId, id],
    );
    return row ? toRow(row) : null;
  }

  /** Those somebody is liaison officer of, by name. */
  async findByLiaison(sql: Sql, bureauId: string, userId: string): Promise<EnterpriseRow[]> {
    const rows = await sql.query<Stored>(
      'enterprise.byLiaison',
      `${SELECT_ENTERPRISE} where e.bureau_id = $1 and e.liaison_user_id = $2 order by e.name, e.id`,
      [bureauId, userId],
    );
    return rows.map(toRow);
  }

  /** Those that bear one of the codes, or one of the names. */
  async findByCodesOrNames(
    sql: Sql,
    bureauId: string,
    codes: readonly string[],
    names: readonly string[],
  ): Promise<EnterpriseRow[]> {
    // Two index scans; an OR over both would read the whole register.
    const rows = await sql.query<Stored>(
      'enterprise.byCodesOrNames',
      `${SELECT_ENTERPRISE} where e.id in (
         select id from enterprise where bureau_id = $1 and credit_code = any($2::text[])
         union select id from enterprise where bureau_id = $1 and name = any($3::text[]))`,
      [bureauId, codes, names],
    );
    return rows.map(toRow);
  }

  /**
   * Writes changes with their facts. Part of the caller's transaction.
   * @throws EnterpriseChanged when a version has moved on; unique violations come as PostgreSQL reports them
   */
  async save(
    tx: Tx,
    changes: readonly EnterpriseChange[],
    actor: Pick<Actor, 'userId' | 'name'>,
    idempotency: IdempotencyFact | null = null,
  ): Promise<void> {
    const initialsOf = await loadInitials();
    const rows = changes.map(({ before, after: { contacts: _contacts, ...after } }) => ({
      ...after,
      ...searchColumns(after.name, after.formerNames, initialsOf),
      expectedVersion: before?.version ?? null,
    }));
    const created = rows.filter((row) => row.expectedVersion === null);
    const updated = rows.filter((row) => row.expectedVersion !== null);
    if (created.length > 0) await tx.query('enterprise.insert', INSERT_ENTERPRISES, [JSON.stringify(created)]);
    if (updated.length > 0) {
      const written = await tx.query('enterprise.update', UPDATE_ENTERPRISES, [JSON.stringify(updated)]);
      if (written.length !== updated.length) throw new EnterpriseChanged();
    }
    const contacts = changes.flatMap(({ after, contacts: changed }) =>
      changed.map((contact) => ({ ...contact, enterpriseId: after.id })),
    );
    if (contacts.length > 0) await tx.query('enterprise.contacts', UPSERT_CONTACTS, [JSON.stringify(contacts)]);
    await this.handOver(tx, changes);
    await recordFacts(tx, {
      events: changes.flatMap((change) => eventsOf(change, actor)),
      clocks: [],
      timers: [],
      idempotency,
    });
  }

  private async handOver(tx: Tx, changes: readonly EnterpriseChange[]): Promise<void> {
    const handed = changes
      .filter(({ before, after }) => (before?.liaisonUserId ?? null) !== after.liaisonUserId)
      .map(({ after }) => ({ id: newId(), enterpriseId: after.id, userId: after.liaisonUserId, at: after.updatedAt }));
    if (handed.length > 0) await tx.query('enterprise.handOver', HAND_OVER, [JSON.stringify(handed)]);
  }
}

const eventsOf = ({ after, events }: EnterpriseChange, actor: Pick<Actor, 'userId' | 'name'>) =>
  events.map(({ type, version, payload }) => ({
    id: newId(),
    bureauId: after.bureauId,
    subjectType: 'enterprise',
    subjectId: after.id,
    version,
    type,
    visibility: 'internal' as const,
    actorId: actor.userId,
    actorName: actor.name,
    at: after.updatedAt,
    payload,
  }));

const toRow = (stored: Stored): EnterpriseRow => ({
  ...stored,
  contacts: stored.contacts.map((contact) => ({
    ...contact,
    consentAt: contact.consentAt === null ? null : new Date(contact.consentAt),
  })),
});
