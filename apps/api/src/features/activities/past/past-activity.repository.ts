import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import {
  importedActivity,
  type ActivityImported,
  type ImportedActivity,
} from '@zhuqi/domain/activity/imported-activity.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import { pastClocks } from '@zhuqi/domain/past/past-clocks.js';
import { actEventFacts } from '../../../platform/aggregates/act-events.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { takenRefusal } from '../../../platform/aggregates/taken.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ClockFact } from '../../../platform/facts/fact.types.js';
import { toClockFact } from '../../deadlines/clock.mapper.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { dueOf } from '../../deadlines/subject-due.js';
import { PastCaseChanged, type PastChange, type StoredSubject } from '../../imports/past-import.fragment.js';
import { activityKind } from '../activity.kind.js';

type StoredRow = StoredSubject<ImportedActivity> & { readonly ledgerNo: string };

/** What the last import said, and whether anything has happened since. */
const STORED = `
  select a.id, a.ledger_no as "ledgerNo", a.version, e.payload->'data' as told, e.version = a.version as "isAsImported"
  from activity a
  join lateral (select payload, version from event where subject_id = a.id and type in ('activity.imported', 'activity.importCorrected')
    order by version desc limit 1) e on true
  where a.bureau_id = $1 and a.ledger_no = any($2::text[])`;

/** The clock of an activity told anew is counted anew. */
const CLEAR = 'delete from clock where subject_id = any($1::uuid[])';

/** Write model of activities told by old ledgers. */
@Injectable()
export class PastActivityRepository {
  constructor(
    private readonly database: Database,
    private readonly store: AggregateStore,
    private readonly deadlines: DeadlineService,
  ) {}

  async stored(bureauId: string, ledgerNos: readonly string[]): Promise<ReadonlyMap<string, StoredRow>> {
    const rows = await this.database.query<StoredRow>('activity.past', STORED, [bureauId, ledgerNos]);
    return new Map(rows.map((row) => [row.ledgerNo, row]));
  }

  /** Nothing follows from old activities: no mail, no reminder, no outbox. @throws PastCaseChanged */
  async write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedActivity>>, actor: Actor, now: Date): Promise<void> {
    const again = changes.flatMap(({ id, before }) => (before ? [id] : []));
    if (again.length > 0) await tx.query('activity.pastClear', CLEAR, [again]);
    for (const change of changes) await this.writeOne(tx, change, actor, now);
  }

  private async writeOne(
    tx: Tx,
    { id, told, before }: PastChange<ImportedActivity>,
    actor: Actor,
    now: Date,
  ): Promise<void> {
    const stored = before ? await this.store.find(activityKind, id, tx) : null;
    if (before && stored?.version !== before.version) throw new PastCaseChanged();
    const event: ActivityImported = {
      type: before ? 'activity.importCorrected' : 'activity.imported',
      ...{ at: now, by: userRef(actor), from: before?.told.outcome ?? null, to: told.outcome, data: told },
    };
    const subject = { type: 'activity', id, bureauId: told.origin.bureauId };
    const events = actEventFacts(subject, before?.version ?? 0, [event]).map((fact) => ({ ...fact, isSilent: true }));
    const clocks = await this.clocksOf(id, told);
    const facts = { events, clocks, timers: [], idempotency: null };
    const after = importedActivity(stored?.aggregate ?? null, event);
    const columns = { createdAt: after.createdAt, ...dueOf(clocks) };
    const written = stored
      ? await this.store.save(activityKind, stored, after, { facts, now, columns }, tx)
      : await this.store.insert(activityKind, after, { facts, now, columns }, tx).catch((error: unknown) => {
          // Another import has brought the same number at this moment.
          if (takenRefusal(activityKind, error)) throw new PastCaseChanged();
          throw error;
        });
    if (!written) throw new PastCaseChanged();
  }

  /** The promise of the record, where the ledger tells when it was filed. */
  private async clocksOf(id: string, told: ImportedActivity): Promise<readonly ClockFact[]> {
    if (told.archivedAt === null) return [];
    const [from, to] = [new Date(told.heldAt), new Date(told.archivedAt)];
    const policy = await this.deadlines.policyAt(from);
    const spans = [{ kind: 'activityRecord', from, to, end: 'done', extendedTo: null }] as const;
    const clocks = pastClocks(await this.deadlines.calendar(), spans, {
      // Who should have filed it is not told; whoever imports the ledger was not late.
      subject: { subjectType: 'activity', subjectId: id, ownerUserId: null, ownerUnitId: hostUnitOf(told) },
      ...{ category: null, priority: null, policy, newId },
    });
    return clocks.map((clock) => toClockFact(clock, { isNew: true, bureauId: told.origin.bureauId }));
  }
}

/** The first of the hosts that is of the house. */
const hostUnitOf = ({ content }: ImportedActivity): string | null =>
  content.hosts.find(({ kind }) => kind !== 'EXTERNAL')?.id ?? null;
