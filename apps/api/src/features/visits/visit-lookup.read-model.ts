import { Injectable } from '@nestjs/common';
import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

/** A visit as others may refer to it. Check the access columns against the actor before use. */
export interface LookedUpVisit extends ScopedRow {
  readonly enterpriseId: string;
}

/** Narrow answers about visits for other features. */
@Injectable()
export class VisitLookup {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<LookedUpVisit | null> {
    const [row] = await this.database.query<LookedUpVisit>(
      'visit.lookup',
      `select enterprise_id as "enterpriseId", bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths",
         participant_ids as "participantIds" from visit where id = $1`,
      [uuidOrNull(id)],
    );
    return row ?? null;
  }
}
