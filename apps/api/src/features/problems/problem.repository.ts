import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CallReason } from '@zhuqi/domain/callback/callback-queue.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { RowLoader } from '../../platform/database/row-loader.js';
import { changedColumns } from '../../platform/facts/changed-columns.js';
import type { Facts } from '../../platform/facts/fact.types.js';
import { WriteStatement } from '../../platform/facts/write-statement.js';
import type { SubjectDue } from '../deadlines/subject-due.js';
import {
  insertProblem,
  insertRatings,
  LOAD_PEOPLE,
  loadProblems,
  removeAllHelpers,
  removeHelpers,
  updateProblem,
  upsertHelpers,
  upsertInstructions,
} from './problem.sql.js';
import { NEW_PROBLEM } from './problem-insert.fragment.js';
import { newProblemRecord, type NewProblemRow } from './problem-create.fragment.js';
import { changedInstructions } from './problem-records.row.js';
import { toChangedColumns } from './problem.mapper.js';
import type { ProblemRow } from './problem.row.js';
import type { RatingFact } from './problem-rating.js';

type ProblemPeople = Pick<ProblemRow, 'coHandlers' | 'instructions'>;

/** `hasPeople`: there are co-handlers or instructions to be read. */
type LoadedRow = ProblemRow & { readonly hasPeople: boolean };

/** One act's worth of change to a problem, written in one statement. */
export interface ProblemChange {
  readonly before: Problem;
  readonly after: Problem;
  readonly due: SubjectDue;
  /** Why it is to be called now; null = no call. */
  readonly callReason: CallReason | null;
  /** With an act that closes or reopens; see handled-days.ts. */
  readonly handledDays?: number | null;
  /** Belongs to the round that ends with it. */
  readonly rating: RatingFact | null;
  readonly facts: Facts;
  readonly now: Date;
}

/** Write model of a problem: one SELECT loads it, one statement writes everything an act causes. */
@Injectable()
export class ProblemRepository {
  private readonly rows: RowLoader<LoadedRow>;

  constructor(private readonly database: Database) {
    this.rows = new RowLoader(database, 'problem.load', loadProblems);
  }

  /** @param tx the transaction that is to see its own changes */
  async findById(id: string, tx?: Tx): Promise<ProblemRow | null> {
    const found = await this.rows.load(id, tx);
    if (!found?.hasPeople) return found;
    const [people] = await (tx ?? this.database).query<ProblemPeople>('problem.people', LOAD_PEOPLE, [found.id]);
    return { ...found, ...people };
  }

  /** Waits for whoever is changing it, and then keeps everybody else waiting until the transaction ends. */
  async lockById(id: string, tx: Tx): Promise<ProblemRow | null> {
    await tx.query('problem.lock', 'select 1 from problem where id = $1 for no key update', [id]);
    return this.findById(id, tx);
  }

  /** @returns false when the version has moved on meanwhile; then nothing was written */
  async save(change: ProblemChange, sql: Sql = this.database): Promise<boolean> {
    const { before, after, due, callReason, handledDays, rating, facts, now } = change;
    const { overdueCount, ...current } = due;
    const changed = changedColumns(toChangedColumns(before), toChangedColumns(after));
    const closed = handledDays === undefined ? {} : { handledDays };
    const columns = { updatedAt: now, callReason, ...closed, ...current, ...changed };
    const sameHelpers = after.round === before.round && isDeepStrictEqual(after.coHandlers, before.coHandlers);
    const helpers = (sameHelpers ? [] : after.coHandlers).map((helper, position) => ({
      id: newId(),
      round: after.round,
      position,
      ...helper,
    }));
    const ratings = rating ? [{ id: newId(), round: before.round, ratedAt: now, ...rating }] : [];
    const statement = new WriteStatement('problem.save')
      .update('head', updateProblem, columns, after.id, before.version, overdueCount)
      .forRows('h', helpers, { helper_row: upsertHelpers, helper_gone: removeHelpers })
      .forRows('r', ratings, { rating_row: insertRatings })
      .forRows('n', changedInstructions(before, after), { instruction_row: upsertInstructions });
    if (after.coHandlers.length === 0 && before.coHandlers.length > 0)
      statement.variant('g', 'helper_gone', removeAllHelpers());
    return (await statement.facts(facts).run(sql, 'id')).length > 0;
  }

  /** @returns the number given, e.g. 2026-000123; null when a row with this id exists already */
  async insert(row: NewProblemRow, sql: Sql = this.database): Promise<string | null> {
    const [inserted] = await new WriteStatement('problem.insert')
      .forRecords('p', NEW_PROBLEM, [newProblemRecord(row)], { head: insertProblem })
      .facts(row.facts)
      .run<{ number: string }>(sql, 'number');
    return inserted?.number ?? null;
  }
}
