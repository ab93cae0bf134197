import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { clockFactOf, type ClockRow } from '../clock.mapper.js';
import { dueOf } from '../subject-due.js';
import { groupBy } from './group-by.js';

const tables = { problem: 'problem', visit: 'visit', activity: 'activity' } as const;
type SubjectTable = keyof typeof tables;

const isTable = (type: string): type is SubjectTable => Object.hasOwn(tables, type);

export interface Subject {
  readonly type: string;
  readonly id: string;
}

/**
 * Locks in the order every command takes them: the subject's row, then its clocks and timers. Whatever a command holds
 * right now is skipped and found again by the next round, so the two never wait for each other crosswise.
 */
@Injectable()
export class ClockLockRepository {
  /** @returns ids of the subjects this transaction now owns */
  async lockSubjects(tx: Tx, subjects: readonly Subject[]): Promise<string[]> {
    const locked: string[] = [];
    for (const [type, rows] of groupBy(subjects, (subject) => subject.type)) {
      if (!isTable(type)) continue;
      const found = await tx.query<{ id: string }>(
        `clocks.lock.${type}`,
        `select id from ${tables[type]} where id = any($1::uuid[]) order by id for no key update skip locked`,
        [[...new Set(rows.map((row) => row.id))]],
      );
      locked.push(...found.map((row) => row.id));
    }
    return locked;
  }

  /** Version of the last event of each clock; whoever holds the clock's row may write the next one. */
  async eventVersions(tx: Tx, clockIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; version: number }>(
      'clocks.versions',
      'select subject_id as id, max(version) as version from event where subject_id = any($1::uuid[]) group by subject_id',
      [clockIds],
    );
    return new Map(rows.map((row) => [row.id, row.version]));
  }

  /** Writes what follows from a subject's clocks into its row. The version stays: nobody acted. */
  async refreshSubjects(tx: Tx, subjects: readonly Subject[]): Promise<void> {
    for (const [type, rows] of groupBy(subjects, (subject) => subject.type)) {
      if (!isTable(type)) continue;
      const ids = [...new Set(rows.map((row) => row.id))];
      const clocks = await tx.query<{ clock: ClockRow }>(
        'clocks.ofSubjects',
        'select to_jsonb(c) as clock from clock c where c.subject_id = any($1::uuid[])',
        [ids],
      );
      const bySubject = groupBy(
        clocks.map((row) => clockFactOf(row.clock)),
        (clock) => clock.subjectId,
      );
      const due = [...bySubject].map(([id, of]) => ({ id, ...dueOf(of) }));
      await tx.query(
        `clocks.refresh.${type}`,
        `update ${tables[type]} s set due_at = d."dueAt", due_kind = d."dueKind", due_provisional = d."dueProvisional",
           overdue_count = greatest(s.overdue_count, d."overdueCount")
         from jsonb_to_recordset($1::jsonb) as d(id uuid, "dueAt" timestamptz, "dueKind" text, "dueProvisional" boolean, "overdueCount" int)
         where s.id = d.id`,
        [JSON.stringify(due)],
      );
    }
  }
}
