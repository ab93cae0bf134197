import { Injectable } from '@nestjs/common';
import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import { Database } from '../../../platform/database/database.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';

const SCOPE = `
  select bureau_id as "bureauId", unit_path as "unitPath", related_unit_paths as "relatedUnitPaths", participant_ids as "participantIds"
  from problem where id = $1`;

const ADD = `insert into watch (user_id, subject_type, subject_id, created_at) values ($1, 'problem', $2, now()) on conflict do nothing`;

const REMOVE = 'delete from watch where user_id = $1 and subject_id = $2';

/** Who follows which problem. Following twice is following once. */
@Injectable()
export class WatchRepository {
  constructor(private readonly database: Database) {}

  /** The access columns of a problem; null when there is none. */
  async problemScope(id: string): Promise<ScopedRow | null> {
    const [row] = await this.database.query<ScopedRow>('watch.scope', SCOPE, [uuidOrNull(id)]);
    return row ?? null;
  }

  async add(userId: string, problemId: string): Promise<void> {
    await this.database.query('watch.add', ADD, [userId, problemId]);
  }

  async remove(userId: string, problemId: string): Promise<void> {
    await this.database.query('watch.remove', REMOVE, [userId, uuidOrNull(problemId)]);
  }
}
