import { Injectable } from '@nestjs/common';
import type { Finding } from '@zhuqi/domain/visit/visit-facts.js';
import type { Visit } from '@zhuqi/domain/visit/visit.types.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import { RowLoader } from '../../platform/database/row-loader.js';
import { changedColumns } from '../../platform/facts/changed-columns.js';
import type { Facts } from '../../platform/facts/fact.types.js';
import { WriteStatement } from '../../platform/facts/write-statement.js';
import type { SubjectDue } from '../deadlines/subject-due.js';
import { newProblemRecord, type NewProblemRow } from '../problems/problem-create.fragment.js';
import { NEW_PROBLEM } from '../problems/problem-insert.fragment.js';
import { toColumns, toNewColumns } from './visit.mapper.js';
import type { VisitRow } from './visit.row.js';
import {
  FINDING,
  insertFoundProblems,
  insertVisit,
  loadVisits,
  NEW_VISIT,
  updateVisit,
  upsertFindings,
} from './visit.sql.js';

/** A visit after a decision, with everything written beside it in the same statement. */
export interface VisitWrite {
  readonly after: Visit;
  readonly due: SubjectDue;
  readonly facts: Facts;
  /** Findings written by this act. */
  readonly findings: readonly Finding[];
  /** Problems these findings became. */
  readonly problems: readonly NewProblemRow[];
  readonly actorId: string | null;
  readonly now: Date;
}

@Injectable()
export class VisitRepository {
  private readonly rows: RowLoader<VisitRow>;

  constructor(private readonly database: Database) {
    this.rows = new RowLoader(database, 'visit.load', loadVisits);
  }

  /** @param tx the transaction that is to see its own changes */
  findById(id: string, tx?: Tx): Promise<VisitRow | null> {
    return this.rows.load(id, tx);
  }

  /** @returns false when a visit with this id exists already; then nothing was written */
  async insert(
    write: VisitWrite,
    site: Parameters<typeof toNewColumns>[1],
    sql: Sql = this.database,
  ): Promise<boolean> {
    const row = { updatedAt: write.now, ...toNewColumns(write.after, site), ...write.due };
    return written(
      new WriteStatement('visit.insert').forRecords('v', NEW_VISIT, [row], { head: insertVisit }),
      write,
      sql,
    );
  }

  /** @returns false when the version has moved on meanwhile; then nothing was written */
  async save(write: VisitWrite, before: Visit, sql: Sql = this.database): Promise<boolean> {
    const { overdueCount, ...current } = write.due;
    const columns = { updatedAt: write.now, ...current, ...changedColumns(toColumns(before), toColumns(write.after)) };
    const head = new WriteStatement('visit.save');
    return written(head.update('head', updateVisit, columns, before.id, before.version, overdueCount), write, sql);
  }
}

/** Everything beside the visit itself: findings, the problems they became, the facts of all of them. */
async function written(head: WriteStatement, write: VisitWrite, sql: Sql): Promise<boolean> {
  const { findings, problems, facts, actorId, now } = write;
  const rows = await head
    .forRecords(
      'f',
      FINDING,
      findings.map((finding) => ({ createdById: actorId, createdAt: now, ...finding })),
      { finding_row: upsertFindings },
    )
    .forRecords('p', NEW_PROBLEM, problems.map(newProblemRecord), { problem_row: insertFoundProblems })
    .facts({
      events: [...facts.events, ...problems.flatMap((problem) => problem.facts.events)],
      clocks: [...facts.clocks, ...problems.flatMap((problem) => problem.facts.clocks)],
      timers: [...facts.timers, ...problems.flatMap((problem) => problem.facts.timers)],
      idempotency: facts.idempotency,
    })
    .run(sql, 'id');
  return rows.length > 0;
}
