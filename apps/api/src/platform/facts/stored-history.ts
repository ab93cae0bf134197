/** One row of the event table, in order of its version. */
export interface StoredEventRow {
  readonly version: number;
  readonly type: string;
  readonly at: string | Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The history of a subject as the domain folds it. The columns hold only what the domain has written. */
export const toHistory = <E>(rows: readonly StoredEventRow[]): readonly E[] =>
  rows.map(({ type, at, actorId, actorName, payload: { by, contactId, inPlaceOf, ...rest } }) => ({
    ...rest,
    type,
    at: new Date(at),
    by: {
      kind: by,
      id: inPlaceOf ?? actorId ?? contactId ?? null,
      name: actorName,
      ...(inPlaceOf ? { deputyId: actorId } : {}),
    },
  })) as unknown as readonly E[];

/** The first version that is missing or there twice; null when they run from 1 without a gap. */
export function versionGap(rows: readonly Pick<StoredEventRow, 'version'>[]): number | null {
  const at = rows.findIndex(({ version }, index) => version !== index + 1);
  return at === -1 ? null : at + 1;
}
