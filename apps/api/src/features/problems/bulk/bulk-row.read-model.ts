import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can, type ScopedRow } from '@zhuqi/domain/access/can.js';
import { Database } from '../../../platform/database/database.js';

const ROW = `
  select p.version, p.number || ' ' || p.title as label,
    json_build_object('bureauId', p.bureau_id, 'unitPath', p.unit_path, 'relatedUnitPaths', p.related_unit_paths, 'participantIds', p.participant_ids) as scope
  from problem p where p.id = $1`;

/** What a row of a bulk act is called in its result. A problem out of reach is not even named. */
@Injectable()
export class BulkRows {
  constructor(private readonly database: Database) {}

  async find(id: string, actor: Actor): Promise<{ readonly version: number; readonly label: string } | null> {
    const [row] = await this.database.query<{ version: number; label: string; scope: ScopedRow }>('bulk.row', ROW, [
      id,
    ]);
    return row && can(actor, 'problem.read', row.scope) ? { version: row.version, label: row.label } : null;
  }
}
