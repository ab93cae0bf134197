import type { Sql } from '../../src/platform/database/database.js';
import { toHistory, versionGap, type StoredEventRow } from '../../src/platform/facts/stored-history.js';

/** The history of a subject as the domain folds it, from its rows. @throws Error when a version is missing or doubled */
export async function storedEvents<E>(sql: Sql, subjectId: string): Promise<readonly E[]> {
  const rows = await sql.query<StoredEventRow>(
    null,
    `select version, type, at, actor_id as "actorId", actor_name as "actorName", payload from event where subject_id = $1 order by version`,
    [subjectId],
  );
  if (versionGap(rows) !== null) throw new Error(`versions ${rows.map(({ version }) => version).join()}`);
  return toHistory<E>(rows);
}
