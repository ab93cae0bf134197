import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { taskStanding, type TaskStanding } from '@zhuqi/domain/task/task-standing.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import type { Stored } from '../../platform/aggregates/aggregate-store.js';
import type { Sql } from '../../platform/database/database.js';
import { SettingsReader, taskRulesOf } from '../../platform/settings/settings-reader.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { TargetValues } from './target-values.service.js';

const KEEP = `
  update task set completion = $3, colour = $4, forecast_on = $5, paced_on = $6, report_period = $7, report_state = $8, report_due_on = $9
  where id = $1 and version = $2`;

/** 序时进度: how a task stands today, as lists show it. Kept beside the task, no fact of its own. */
@Injectable()
export class TaskPacing {
  constructor(
    private readonly values: TargetValues,
    private readonly deadlines: DeadlineService,
    private readonly settings: SettingsReader,
  ) {}

  async standing(task: Task, now: Date): Promise<TaskStanding> {
    const today = dayOf(now);
    const [counted, calendar, settings] = await Promise.all([
      this.values.counted(task, today),
      this.deadlines.calendar(),
      // Past the cache: what is kept now stands until the next day.
      this.settings.load(),
    ]);
    return taskStanding(task, counted, calendar, today, taskRulesOf(settings));
  }

  /** Keeps it; an act that comes between has kept its own. */
  async keep(sql: Sql, { aggregate, version }: Stored<Task>, now: Date): Promise<void> {
    const standing = await this.standing(aggregate, now);
    const { completion, colour, forecastOn, pacedOn, reportPeriod, reportState, reportDueOn } = standing;
    const kept = [completion, colour, forecastOn, pacedOn, reportPeriod, reportState, reportDueOn];
    await sql.query('task.keepPace', KEEP, [aggregate.id, version, ...kept]);
  }
}
