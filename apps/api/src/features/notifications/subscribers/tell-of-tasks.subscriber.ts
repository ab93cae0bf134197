import { Injectable } from '@nestjs/common';
import { periodLabel } from '@zhuqi/domain/task/report-periods.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { dataOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import type { Colleague } from '../recipients.js';
import { TaskCaseReadModel, type TaskCase } from '../task-case.read-model.js';
import type { Letter } from '../templates/letter.js';
import {
  taskCompletionRequested,
  taskCompletionReturned,
  taskEnded,
  taskIssued,
  taskReported,
  taskReportReturned,
  taskTakenOver,
} from '../templates/task-letters.js';

interface Telling {
  readonly people: readonly Colleague[];
  readonly letter: Letter;
}

/** 攻坚任务: issued, returned and ended → who carries it out; reported → who audits; completion requested → who judges. */
@Injectable()
@SubscribesTo(['task.*'])
export class TellOfTasks implements EventSubscriber {
  constructor(
    private readonly cases: TaskCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const task = await this.cases.find(tx, event.subjectId);
    const former = await this.cases.formerOwner(tx, event.payload);
    const tellings = [tellingOf(event, task), former && leftTo(task, former, dataOf(event).text('reason'))];
    const notices = tellings.flatMap((telling) =>
      (telling?.people ?? [])
        .filter(({ userId }) => userId !== event.actorId)
        .map((person) => taskNotice(task, event.type, `v${event.version}`, person, telling!.letter)),
    );
    if (notices.length > 0) await this.writer.write(tx, notices);
  }
}

/** One colleague is told about a task. */
export const taskNotice = (task: TaskCase, rule: string, step: string, person: Colleague, letter: Letter): Notice => ({
  ...{ rule, bureauId: task.bureauId, subjectType: 'task', subjectId: task.id, round: 1, step, letter },
  to: toColleague(person),
});

/** Whoever answered for a task hears that it is in other hands; members among them have heard of it already. */
const leftTo = (task: TaskCase, former: Colleague, reason: string): Telling | null =>
  task.members.some(({ userId }) => userId === former.userId)
    ? null
    : { people: [former], letter: taskTakenOver(task, task.owner.name, reason) };

function tellingOf(event: StoredEvent, task: TaskCase): Telling | null {
  const data = dataOf(event);
  const carriers = [task.owner, ...task.members];
  const period = periodLabel(data.text('period'));
  switch (event.type) {
    case 'task.issued':
      return { people: carriers, letter: taskIssued(task, event.actorName) };
    case 'task.reported':
      return { people: task.auditors, letter: taskReported(task, period, event.actorName) };
    case 'task.reportReturned':
      return { people: carriers, letter: taskReportReturned(task, period, data.text('reason')) };
    case 'task.completionRequested':
      return { people: task.judges, letter: taskCompletionRequested(task, data.text('summary'), event.actorName) };
    case 'task.completionReturned':
      return { people: [task.owner], letter: taskCompletionReturned(task, data.text('reason')) };
    case 'task.completed':
    case 'task.notCompleted':
    case 'task.cancelled':
    case 'task.adjusted':
      // A draft that is given up has been told to nobody.
      return event.payload['from'] === 'DRAFT'
        ? null
        : { people: carriers, letter: taskEnded(task, event.type, data.optional('reason')) };
    default:
      return null;
  }
}
