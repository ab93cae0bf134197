import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** Who can look after an enterprise (挂钩帮办人). */
@Injectable()
export class LiaisonCandidates {
  constructor(private readonly database: Database) {}

  /** An active account of the bureau that handles cases; the three administrators do not. */
  async canBe(bureauId: string, userId: string | null): Promise<boolean> {
    const rows = await this.database.query(
      'enterprise.liaisonCandidate',
      `select 1 as ok from app_user where id = $1 and bureau_id = $2 and status = 'ACTIVE'
         and not roles && array['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']`,
      [userId, bureauId],
    );
    return rows.length > 0;
  }
}
