import { Injectable } from '@nestjs/common';
import type { Finding } from '@zhuqi/domain/visit/visit-facts.js';
import type { Visit } from '@zhuqi/domain/visit/visit.types.js';
import { Database, type Sql } from '../../platform/database/database.js';
import type { Facts } from '../../platform/facts/fact.types.js';
import { factsValues } from '../../platform/facts/facts-sql.js';
import type { SubjectDue } from '../deadlines/subject-due.js';
import { newProblemRecord, type NewProblemRow } from '../problems/problem-create.fragment.js';
import { toColumns, toNewColumns } from './visit.mapper.js';
import type { VisitRow } from './visit.row.js';
import { INSERT_VISIT, LOAD_VISIT, UPDATE_VISIT } from './visit.sql.js';

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
  constructor(private readonly database: Database) {}

  async findById(id: string, sql: Sql = this.database): Promise<VisitRow | null> {
    const [row] = await sql.query<VisitRow>('visit.load', LOAD_VISIT, [id]);
    return row ?? null;
  }

  /** @returns false when a visit with this id exists already; then nothing was written */
  async insert(
    write: VisitWrite,
    site: { readonly name: string; readonly districtCode: string | null },
    sql: Sql = this.database,
  ): Promise<boolean> {
    const row = { ...toNewColumns(write.after, site), ...write.due, updatedAt: write.now };
    const rows = await sql.query('visit.insert', INSERT_VISIT, [JSON.stringify(row), ...besides(write)]);
    return rows.length > 0;
  }

  /** @returns false when the version has moved on meanwhile; then nothing was written */
  async save(write: VisitWrite, expectedVersion: number, sql: Sql = this.database): Promise<boolean> {
    const row = { ...toColumns(write.after), ...write.due, updatedAt: write.now };
    const values = [write.after.id, expectedVersion, JSON.stringify(row), ...besides(write)];
    const rows = await sql.query('visit.save', UPDATE_VISIT, values);
    return rows.length > 0;
  }
}

function besides({ findings, problems, facts, actorId, now }: VisitWrite): string[] {
  return [
    JSON.stringify(findings.map((finding) => ({ ...finding, createdById: actorId, createdAt: now }))),
    JSON.stringify(problems.map(newProblemRecord)),
    ...factsValues({
      events: [...facts.events, ...problems.flatMap((problem) => problem.facts.events)],
      clocks: [...facts.clocks, ...problems.flatMap((problem) => problem.facts.clocks)],
      timers: [...facts.timers, ...problems.flatMap((problem) => problem.facts.timers)],
      idempotency: facts.idempotency,
    }),
  ];
}
