import { Injectable } from '@nestjs/common';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import { Database } from '../../platform/database/database.js';
import { reportsOf, type TaskRow } from './task.row.js';

/** A running task with what its reports stand at. */
export type ReportingTask = Pick<Task, 'id' | 'cadence' | 'startOn' | 'dueOn' | 'reports'>;

const RUNNING = `
  select id, cadence, start_on::text as "startOn", due_on::text as "dueOn", reports from task
  where state = 'IN_PROGRESS' and id > $1 order by id limit $2`;

const TOLD = `
  select distinct step from unnest($2::text[]) step
  where exists (select from notification n where n.subject_id = $1 and n.kind = 'task.reportDue'
    and n.dedupe_key ^@ (concat_ws(':', 'task.reportDue', $1::text, 1, step) || ':'))`;

/** The narrow answers reminders need about tasks. */
@Injectable()
export class TaskReportsLookup {
  constructor(private readonly database: Database) {}

  /** Those under way, by id. */
  async running(after: string, take: number): Promise<readonly ReportingTask[]> {
    type Stored = Omit<ReportingTask, 'reports'> & Pick<TaskRow, 'reports'>;
    const rows = await this.database.query<Stored>('task.reporting', RUNNING, [after, take]);
    return rows.map((row) => ({ ...row, reports: reportsOf(row) }));
  }

  /** Of these steps, those somebody has been told. */
  async told(taskId: string, steps: readonly string[]): Promise<readonly string[]> {
    if (steps.length === 0) return [];
    const rows = await this.database.query<{ step: string }>('task.told', TOLD, [taskId, steps]);
    return rows.map(({ step }) => step);
  }
}
