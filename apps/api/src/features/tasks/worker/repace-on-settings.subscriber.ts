import { Injectable } from '@nestjs/common';
import { runningTaskStates } from '@zhuqi/domain/task/task-state.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import type { SettingName } from '../../../platform/settings/settings.js';

/** What lists keep of a task goes by these. */
const settings: readonly unknown[] = ['pace', 'taskReports'] satisfies SettingName[];

const MARK = `update task set paced_on = null where state = any($1::text[])`;

/** Other colours or other days for reports hold for every running task: they are paced anew within the minute. */
@Injectable()
@SubscribesTo(['setting.saved'])
export class RepaceOnSettings implements EventSubscriber {
  async on({ payload }: StoredEvent, tx: Tx): Promise<void> {
    if (settings.includes(payload.name)) await tx.query('task.markAllStale', MARK, [runningTaskStates]);
  }
}
