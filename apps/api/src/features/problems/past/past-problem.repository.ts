import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { pastProblemNumber } from '@zhuqi/domain/past/imported-from-past.js';
import { pastClocks, pastProblemSpans } from '@zhuqi/domain/past/past-clocks.js';
import { importedProblem, type ImportedProblem, type ProblemImported } from '@zhuqi/domain/problem/imported-problem.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ClockFact, EventFact } from '../../../platform/facts/fact.types.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { toClockFact } from '../../deadlines/clock.mapper.js';
import { DeadlineService } from '../../deadlines/deadline.service.js';
import { dueOf } from '../../deadlines/subject-due.js';
import { EnterpriseLookup } from '../../enterprises/enterprise-lookup.read-model.js';
import { foundByNumber } from '../../imports/found-by-number.fragment.js';
import { PastCaseChanged, type PastChange, type StoredSubject } from '../../imports/past-import.fragment.js';
import { toEventFacts } from '../problem-event.mapper.js';
import { toNewColumns, type ProblemSite } from '../problem.mapper.js';
import {
  CLEAR_TOLD,
  INSERT_RATINGS,
  NUMBERS_TAKEN,
  PAST_PROBLEM,
  STORED_PAST_PROBLEMS,
  UPSERT_PAST_PROBLEMS,
} from './past-problem.sql.js';

type StoredRow = StoredSubject<ImportedProblem> & { readonly ledgerNo: string };

/** A past problem with everything that is written for it. */
interface Written {
  readonly row: object;
  readonly events: readonly EventFact[];
  readonly clocks: readonly ClockFact[];
  readonly rating: object | null;
}

/** Write model of problems told by old ledgers: a batch in a few statements, whatever its size. */
@Injectable()
export class PastProblemRepository {
  constructor(
    private readonly database: Database,
    private readonly deadlines: DeadlineService,
    private readonly enterprises: EnterpriseLookup,
  ) {}

  async stored(bureauId: string, ledgerNos: readonly string[]): Promise<ReadonlyMap<string, StoredRow>> {
    const values = [bureauId, ledgerNos];
    const rows = await this.database.query<StoredRow>('problem.past', STORED_PAST_PROBLEMS, values);
    return new Map(rows.map((row) => [row.ledgerNo, row]));
  }

  async numbersTaken(bureauId: string, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    const values = [bureauId, numbers];
    const rows = await this.database.query<{ number: string }>('problem.numbersTaken', NUMBERS_TAKEN, values);
    return new Set(rows.map(({ number }) => number));
  }

  /** Nothing follows from old cases: no mail, no reminder, no outbox. @throws PastCaseChanged */
  async write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedProblem>>, actor: Actor, now: Date): Promise<void> {
    const sites = await this.enterprises.byIds(changes.map(({ told }) => told.origin.enterpriseId));
    const written: Written[] = [];
    for (const change of changes) {
      const site = sites.get(change.told.origin.enterpriseId);
      if (!site) throw new PastCaseChanged();
      written.push(await this.prepare(change, site, actor, now));
    }
    const rows = written.map(({ row }) => row);
    const kept = await tx.query('problem.pastUpsert', UPSERT_PAST_PROBLEMS, [JSON.stringify(rows)]);
    if (kept.length < changes.length) throw new PastCaseChanged();
    const again = changes.flatMap(({ id, before }) => (before ? [id] : []));
    if (again.length > 0) await tx.query('problem.pastClear', CLEAR_TOLD, [again]);
    const events = written.flatMap((one) => one.events);
    const clocks = written.flatMap((one) => one.clocks);
    await recordFacts(tx, { events, clocks, timers: [], idempotency: null });
    const ratings = written.flatMap(({ rating }) => rating ?? []);
    if (ratings.length > 0) await tx.query('problem.pastRatings', INSERT_RATINGS, [JSON.stringify(ratings)]);
  }

  private async prepare(
    { id, told, before }: PastChange<ImportedProblem>,
    site: ProblemSite,
    actor: Actor,
    now: Date,
  ): Promise<Written> {
    const event: ProblemImported = {
      type: before ? 'problem.importCorrected' : 'problem.imported',
      ...{ at: now, by: userRef(actor), from: before?.told.outcome ?? null, to: told.outcome, round: 1, data: told },
    };
    const version = before?.version ?? 0;
    const problem = { ...importedProblem(null, event), version: version + 1 };
    const clocks = await this.clocksOf(id, told);
    const columns = {
      ...{ updatedAt: now, number: pastProblemNumber(told.ledgerNo), ledgerNo: told.ledgerNo },
      ...{ handledDays: await this.handledDays(problem) },
      ...foundByNumber(toNewColumns(problem, site), told.ledgerNo),
      ...dueOf(clocks),
    };
    return {
      row: Object.fromEntries(PAST_PROBLEM.columns.map(({ name }) => [name, columns[name as keyof typeof columns]])),
      events: toEventFacts(problem, version, [event]).map((fact) => ({ ...fact, isSilent: true })),
      clocks,
      rating: ratingOf(problem, actor),
    };
  }

  private async clocksOf(id: string, told: ImportedProblem): Promise<readonly ClockFact[]> {
    const { category, priority } = told.statement;
    const policy = await this.deadlines.policyAt(new Date(told.createdAt));
    const clocks = pastClocks(await this.deadlines.calendar(), pastProblemSpans(told), {
      subject: {
        ...{ subjectType: 'problem', subjectId: id },
        ...{ ownerUserId: told.host?.userId ?? null, ownerUnitId: told.host?.unitId ?? null },
      },
      ...{ category, priority, policy, newId },
    });
    return clocks.map((clock) => toClockFact(clock, { isNew: true, bureauId: told.origin.bureauId }));
  }

  private async handledDays({ acceptedAt, closedAt }: Problem): Promise<number | null> {
    if (!acceptedAt || !closedAt) return null;
    return (await this.deadlines.calendar()).workingDaysBetween(dayOf(acceptedAt), dayOf(closedAt));
  }
}

const ratingOf = ({ id, satisfaction, dissatisfactionCause, closedAt, result, host }: Problem, actor: Actor) =>
  satisfaction && {
    ...{ id: newId(), problemId: id, satisfaction, cause: dissatisfactionCause, ratedById: actor.userId },
    ...{ ratedAt: closedAt, result, hostUnitId: host?.unitId ?? null },
  };
