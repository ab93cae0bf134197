import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** Narrow answers about units for other features. */
@Injectable()
export class UnitLookup {
  constructor(private readonly database: Database) {}

  /** Path of an active unit of the bureau; null for any other. */
  async pathOf(bureauId: string, unitId: string): Promise<string | null> {
    const [row] = await this.database.query<{ path: string }>(
      'unit.pathOf',
      'select path from unit where bureau_id = $1 and id = $2 and active',
      [bureauId, uuidOrNull(unitId)],
    );
    return row?.path ?? null;
  }
}
