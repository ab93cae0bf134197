import type { Sql } from '../../src/platform/database/database.js';

interface EventRow {
  readonly version: number;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly payload: Record<string, unknown>;
}

/** The history of a subject as the domain folds it, from its rows. @throws Error when a version is missing or doubled */
export async function storedEvents<E>(sql: Sql, subjectId: string): Promise<readonly E[]> {
  const rows = await sql.query<EventRow>(
    null,
    `select version, type, at, actor_id as "actorId", actor_name as "actorName", payload from event where subject_id = $1 order by version`,
    [subjectId],
  );
  if (rows.some(({ version }, index) => version !== index + 1))
    throw new Error(`versions ${rows.map(({ version }) => version).join()}`);
  return rows.map(({ type, at, actorId, actorName, payload: { by, contactId, inPlaceOf, ...rest } }) => ({
    ...rest,
    type,
    at,
    by: {
      kind: by,
      id: inPlaceOf ?? actorId ?? contactId ?? null,
      name: actorName,
      ...(inPlaceOf ? { deputyId: actorId } : {}),
    },
  })) as unknown as readonly E[];
}
