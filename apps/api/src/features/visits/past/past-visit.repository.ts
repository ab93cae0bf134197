import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import { pastClocks } from '@zhuqi/domain/past/past-clocks.js';
import { pastVisitSpans } from '@zhuqi/domain/past/past-visit.js';
import { importedVisit, type ImportedVisit, type VisitImported } from '@zhuqi/domain/visit/imported-visit.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ClockFact, EventFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { toClockFact } from '../../deadlines/clock.mapper.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { dueOf } from '../../deadlines/subject-due.js';
import { EnterpriseLookup, type LookedUpEnterprise } from '../../enterprises/enterprise-lookup.read-model.js';
import { foundByNumber } from '../../imports/found-by-number.fragment.js';
import { PastCaseChanged, type PastChange, type StoredSubject } from '../../imports/past-import.fragment.js';
import { toEventFacts } from '../visit-event.mapper.js';
import { toNewColumns } from '../visit.mapper.js';
import { CLEAR_TOLD, INSERT_FINDINGS, PAST_VISIT, STORED_PAST_VISITS, UPSERT_PAST_VISITS } from './past-visit.sql.js';

type StoredRow = StoredSubject<ImportedVisit> & { readonly ledgerNo: string };

interface Written {
  readonly row: object;
  readonly findings: readonly object[];
  readonly events: readonly EventFact[];
  readonly clocks: readonly ClockFact[];
}

/** Write model of visits told by old ledgers: a batch in a few statements, whatever its size. */
@Injectable()
export class PastVisitRepository {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly enterprises: EnterpriseLookup,
  ) {}

  async stored(bureauId: string, ledgerNos: readonly string[]): Promise<ReadonlyMap<string, StoredRow>> {
    const rows = await this.database.query<StoredRow>('visit.past', STORED_PAST_VISITS, [bureauId, ledgerNos]);
    return new Map(rows.map((row) => [row.ledgerNo, row]));
  }

  /** Nothing follows from old visits: no mail, no reminder, no outbox. @throws PastCaseChanged */
  async write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedVisit>>, actor: Actor, now: Date): Promise<void> {
    const sites = await this.enterprises.byIds(changes.map(({ told }) => told.plan.enterpriseId));
    const written: Written[] = [];
    for (const change of changes) {
      const site = sites.get(change.told.plan.enterpriseId);
      if (!site) throw new PastCaseChanged();
      written.push(await this.prepare(change, site, actor, now));
    }
    const rows = written.map(({ row }) => row);
    const kept = await tx.query('visit.pastUpsert', UPSERT_PAST_VISITS, [JSON.stringify(rows)]);
    if (kept.length < changes.length) throw new PastCaseChanged();
    const again = changes.flatMap(({ id, before }) => (before ? [id] : []));
    if (again.length > 0) await tx.query('visit.pastClear', CLEAR_TOLD, [again]);
    const events = written.flatMap((one) => one.events);
    const clocks = written.flatMap((one) => one.clocks);
    await recordFacts(tx, { events, clocks, timers: [], idempotency: null });
    const findings = written.flatMap((one) => one.findings);
    if (findings.length > 0) await tx.query('visit.pastFindings', INSERT_FINDINGS, [JSON.stringify(findings)]);
  }

  private async prepare(
    { id, told, before }: PastChange<ImportedVisit>,
    site: LookedUpEnterprise,
    actor: Actor,
    now: Date,
  ): Promise<Written> {
    const event: VisitImported = {
      type: before ? 'visit.importCorrected' : 'visit.imported',
      ...{ at: now, by: userRef(actor), from: before?.told.outcome ?? null, to: told.outcome, data: told },
    };
    const version = before?.version ?? 0;
    const visit = { ...importedVisit(null, event), version: version + 1 };
    const clocks = await this.clocksOf(told);
    const columns = {
      ...{ updatedAt: now, ledgerNo: told.ledgerNo },
      ...foundByNumber(toNewColumns(visit, site), told.ledgerNo),
      ...dueOf(clocks),
    };
    return {
      row: Object.fromEntries(PAST_VISIT.columns.map(({ name }) => [name, columns[name as keyof typeof columns]])),
      findings: told.findings.map((finding) => ({
        ...finding,
        ...{ visitId: id, createdById: told.plan.leadId, createdAt: visit.createdAt },
      })),
      events: toEventFacts(visit, version, [event]).map((fact) => ({ ...fact, isSilent: true })),
      clocks,
    };
  }

  private async clocksOf(told: ImportedVisit): Promise<readonly ClockFact[]> {
    const { id, bureauId, leadId } = told.plan;
    const spans = pastVisitSpans(told);
    if (!told.visitedAt || spans.length === 0) return [];
    const policy = await this.deadlines.policyAt(new Date(told.visitedAt));
    const clocks = pastClocks(await this.deadlines.calendar(), spans, {
      subject: { subjectType: 'visit', subjectId: id, ownerUserId: leadId, ownerUnitId: null },
      ...{ category: null, priority: null, policy, newId },
    });
    return clocks.map((clock) => toClockFact(clock, { isNew: true, bureauId }));
  }
}
