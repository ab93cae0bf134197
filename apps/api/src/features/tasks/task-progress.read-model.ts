import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { listOfTarget } from '@zhuqi/domain/figure/value-sources.js';
import { forecastSentence, measuredOn, taskPace } from '@zhuqi/domain/task/pace.js';
import { reportBoard } from '@zhuqi/domain/task/report-board.js';
import { completionOf, currentValues, taskCompletion } from '@zhuqi/domain/task/task-values.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import type { TaskProgress } from './graphql/task-progress.model.js';
import { TargetValues } from './target-values.service.js';
import { taskKind } from './task.kind.js';

/** One task today: the pace of each target with the rows behind it, and the row of its periods. */
@Injectable()
export class TaskProgressReadModel {
  constructor(
    private readonly store: AggregateStore,
    private readonly values: TargetValues,
    private readonly deadlines: DeadlineService,
    private readonly settings: SettingsReader,
    private readonly clock: SystemClock,
  ) {}

  /** @returns null where the task is out of reach */
  async of(id: string, actor: Actor): Promise<TaskProgress | null> {
    const found = await this.store.find(taskKind, id);
    if (!found || !can(actor, 'task.read', taskKind.scopeOf(found.aggregate))) return null;
    const task = found.aggregate;
    const day = measuredOn(task, dayOf(this.clock.now()));
    const today = day.on;
    const [counted, calendar, rules] = await Promise.all([
      this.values.counted(task, today),
      this.deadlines.calendar(),
      this.settings.taskRules(),
    ]);
    const values = currentValues(task, counted);
    const { colour, forecastOn, paces } = taskPace(calendar, task, values, day, rules.shares);
    return {
      completion: taskCompletion(task, values),
      colour,
      forecastOn: task.endedAt === null ? forecastOn : null,
      targets: task.targets.flatMap((target) => {
        const pace = paces.get(target.id);
        if (!pace) return [];
        const list = listOfTarget(task, target, today);
        return {
          ...pace,
          targetId: target.id,
          completion: completionOf(target, pace.current),
          sentence: forecastSentence(pace, target.dueOn, task.endedAt !== null),
          rowsOf: list?.subject ?? null,
          rowsFilter: list?.filter ?? null,
        };
      }),
      periods: reportBoard(task, calendar, today, rules.reports).map(({ report: _report, ...period }) => period),
    };
  }
}
