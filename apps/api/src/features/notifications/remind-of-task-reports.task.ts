import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { reportBoard, reportReminders } from '@zhuqi/domain/task/report-board.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { RunsInWorker, type WorkerTask } from '../../platform/queue/worker-task.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { TaskReportsLookup, type ReportingTask } from '../tasks/task-reports-lookup.read-model.js';
import { NoticeWriter } from './notice-writer.js';
import { taskNotice } from './subscribers/tell-of-tasks.subscriber.js';
import { TaskCaseReadModel } from './task-case.read-model.js';
import { taskReportDue } from './templates/task-letters.js';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Reports of tasks that are due in some working days, today, or late: to the owner and the members, each step once. */
@Injectable()
@RunsInWorker({ everyMs: 300_000 })
export class RemindOfTaskReports implements WorkerTask {
  constructor(
    private readonly database: Database,
    private readonly reports: TaskReportsLookup,
    private readonly deadlines: DeadlineService,
    private readonly cases: TaskCaseReadModel,
    private readonly settings: SettingsReader,
    private readonly writer: NoticeWriter,
    private readonly clock: SystemClock,
  ) {}

  /** In working time only. */
  async run(): Promise<boolean> {
    const now = this.clock.now();
    const calendar = await this.deadlines.calendar();
    if (calendar.nextWorkingMoment(now) > now) return false;
    for (let after: string | undefined = FIRST; after !== undefined;) {
      const tasks: readonly ReportingTask[] = await this.reports.running(after, BATCH);
      for (const task of tasks) await this.remind(task, now);
      after = tasks.at(-1)?.id;
    }
    return false;
  }

  private async remind(task: ReportingTask, now: Date): Promise<void> {
    const [calendar, { reports }] = await Promise.all([this.deadlines.calendar(), this.settings.taskRules()]);
    const today = dayOf(now);
    const reminders = reportReminders(reportBoard(task, calendar, today, reports), calendar, today, reports);
    // The key says which return and which due day it is about: after a new one it may be said again.
    const due = reminders.map(({ period, step }) => ({
      ...{ period, step },
      key: [period.key, step, period.dueOn, period.report?.returnedCount ?? 0].join('/'),
    }));
    const told = new Set(
      await this.reports.told(
        task.id,
        due.map(({ key }) => key),
      ),
    );
    const left = due.filter(({ key }) => !told.has(key));
    if (left.length === 0) return;
    await this.database.transaction(async (tx) => {
      const found = await this.cases.find(tx, task.id);
      const notices = left.flatMap(({ period, step, key }) =>
        [found.owner, ...found.members].map((person) =>
          taskNotice(found, RULE, key, person, taskReportDue(found, period.label, period.dueOn, step)),
        ),
      );
      await this.writer.write(tx, notices);
    });
  }
}

const RULE = 'task.reportDue';
