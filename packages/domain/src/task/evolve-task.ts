import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import { adjusted } from './adjust-task.js';
import { handedOver } from './hand-over-task.js';
import type { TaskActed, TaskDrafted, TaskEvent } from './task-events.js';
import type { PeriodReport, Task } from './task.types.js';

/** The task after an event; null is the task before its first one. Folding its events gives its row. */
export function evolveTask(task: Task | null, event: TaskEvent): Task {
  if (event.type === 'task.drafted') return drafted(event);
  const before = startedRow(task, event.type);
  const effect = event.type === 'task.handedOver' ? handedOver(before, event) : effectOf(before, event);
  return { ...before, state: event.to, version: before.version + 1, ...effect };
}

export const foldTask = (events: readonly TaskEvent[]): Task => foldEvents(evolveTask, events);

const drafted = ({ at, to, by, data: { origin, content } }: TaskDrafted): Task => ({
  ...origin,
  ...content,
  state: to,
  version: 1,
  targetVersions: [{ no: 1, targets: content.targets, reason: null, basisDocumentId: origin.basisDocumentId, at, by }],
  reports: [],
  completionSummary: null,
  verdict: null,
  cancelReason: null,
  returnedCount: 0,
  createdAt: at,
  issuedAt: null,
  acceptedAt: null,
  startedAt: null,
  endedAt: null,
});

function effectOf(task: Task, event: TaskActed): Partial<Task> {
  const { type, at, data } = event;
  switch (type) {
    case 'task.edited':
      return edited(task, event);
    case 'task.issued':
      return { issuedAt: at };
    case 'task.accepted':
      return { acceptedAt: at };
    case 'task.started':
      return { startedAt: at };
    case 'task.adjusted':
      return adjusted(task, event);
    case 'task.reported':
    case 'task.reportPassed':
    case 'task.reportReturned':
    case 'task.reportPostponed':
      return { reports: withReport(task, event) };
    case 'task.completionRequested':
      return { completionSummary: data.summary ?? null };
    case 'task.completionReturned':
      return { returnedCount: task.returnedCount + 1 };
    case 'task.completed':
    case 'task.notCompleted':
      return { verdict: data.reason ?? null, endedAt: at };
    case 'task.cancelled':
      return { cancelReason: data.reason ?? null, endedAt: at };
  }
}

/** While a task is a draft, its first version is written anew. */
function edited(task: Task, { at, by, data }: TaskActed): Partial<Task> {
  const targets = data.targets ?? task.targets;
  const basisDocumentId = data.basisDocumentId ?? task.basisDocumentId;
  return {
    title: data.title ?? task.title,
    content: data.content ?? task.content,
    startOn: data.startOn === undefined ? task.startOn : shanghaiDayOf(data.startOn),
    dueOn: data.dueOn === undefined ? task.dueOn : shanghaiDayOf(data.dueOn),
    basisDocumentId,
    targets,
    targetVersions: [{ no: 1, targets, reason: null, basisDocumentId, at, by }],
  };
}

function withReport({ reports }: Task, event: TaskActed): readonly PeriodReport[] {
  const period = event.data.period ?? '';
  const known = reports.find((report) => report.period === period) ?? emptyReport(period);
  const others = reports.filter((report) => report.period !== period);
  return [...others, reportAfter(known, event)].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function reportAfter(report: PeriodReport, { type, at, by, data }: TaskActed): PeriodReport {
  const audited = { auditedAt: at, auditedBy: by, auditNote: data.reason ?? data.note ?? null };
  switch (type) {
    case 'task.reportPassed':
      return { ...report, state: 'PASSED', ...audited };
    case 'task.reportReturned':
      return { ...report, state: 'RETURNED', ...audited, returnedCount: report.returnedCount + 1 };
    case 'task.reportPostponed': {
      const postponedTo = data.postponedTo === undefined ? null : shanghaiDayOf(data.postponedTo);
      return { ...report, state: 'POSTPONED', ...audited, postponedTo };
    }
    default: {
      const { values = [], note = null, attachments = [] } = data;
      return { ...report, state: 'REPORTED', values, note, attachments, reportedAt: at, reportedBy: by };
    }
  }
}

const emptyReport = (period: string): PeriodReport => ({
  period,
  state: 'REPORTED',
  values: [],
  note: null,
  attachments: [],
  reportedAt: null,
  reportedBy: null,
  auditedAt: null,
  auditedBy: null,
  auditNote: null,
  postponedTo: null,
  returnedCount: 0,
});
