import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ActEvent } from '../lifecycle/act.types.js';
import { readPerson, type StoredPerson } from './activity-person.js';
import type { Activity, ActivityContent, ActivityOrigin, Expense } from './activity.types.js';

/** How an activity of an earlier year ended. */
export const importedActivityOutcomeLabels = { ARCHIVED: '已归档', CANCELLED: '已取消' } as const;
export type ImportedActivityOutcome = keyof typeof importedActivityOutcomeLabels;

/** An activity as a ledger of an earlier year tells it: JSON-safe, null where the ledger is silent. */
export interface ImportedActivity {
  readonly ledgerNo: string;
  readonly origin: ActivityOrigin;
  readonly content: Omit<ActivityContent, 'startsAt'> & { readonly startsAt: string | null };
  readonly outcome: ImportedActivityOutcome;
  readonly people: readonly StoredPerson[];
  readonly expenses: readonly Expense[];
  readonly summary: string | null;
  readonly saidAttendance: number | null;
  readonly heldAt: string;
  readonly archivedAt: string | null;
  readonly cancelReason: string | null;
}

/** The whole activity at once, as with imported problems (problem/imported-problem.ts). */
export type ActivityImported = ActEvent<
  'activity.imported' | 'activity.importCorrected',
  ImportedActivityOutcome,
  ImportedActivity
>;

/** The row a ledger's activity makes. Photos stay in the paper, or are added afterwards. */
export function importedActivity(
  before: Activity | null,
  { data, to }: Pick<ActivityImported, 'data' | 'to'>,
): Activity {
  const { origin, content } = data;
  const held = to === 'ARCHIVED' ? new Date(data.heldAt) : null;
  return {
    ...origin,
    ...content,
    plannedOn: shanghaiDayOf(content.plannedOn),
    startsAt: content.startsAt === null ? null : new Date(content.startsAt),
    state: to,
    version: (before?.version ?? 0) + 1,
    ledgerNo: data.ledgerNo,
    people: data.people.map(readPerson),
    expenses: data.expenses,
    summary: data.summary,
    attachments: before?.attachments ?? [],
    saidAttendance: data.saidAttendance,
    loggedAfterwards: null,
    rescheduledCount: 0,
    correctedCount: 0,
    cancelReason: data.cancelReason,
    createdAt: new Date(data.heldAt),
    announcedAt: null,
    beganAt: held,
    endedAt: held,
    archivedAt: held && (data.archivedAt === null ? held : new Date(data.archivedAt)),
  };
}
