import { Injectable } from '@nestjs/common';
import { standingPartnershipStates } from '@zhuqi/domain/partnership/partnership.types.js';
import { Database } from '../../platform/database/database.js';
import { literal } from '../../platform/query/sql-text.js';

/** Intended or in force. */
const OPEN = ['DRAFT', ...standingPartnershipStates].map(literal).join(', ');

/** Narrow answers about partnerships. */
@Injectable()
export class PartnershipLookup {
  constructor(private readonly database: Database) {}

  /** Names of the partners a bureau has or intends to have, but for one partnership. */
  async standing(bureauId: string, exceptId: string | null = null): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      'partnership.standing',
      `select partner_name as name from partnership where bureau_id = $1 and state in (${OPEN}) and id is distinct from $2`,
      [bureauId, exceptId],
    );
    return rows.map(({ name }) => name);
  }

  /** Ids of these that are files of the partnership. */
  async filesOf(partnershipId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      'partnership.files',
      'select id from attachment where subject_id = $1 and id = any($2::uuid[]) and removed_at is null',
      [partnershipId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
