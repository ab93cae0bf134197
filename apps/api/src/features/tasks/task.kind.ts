import { availableTaskActions, decideTask } from '@zhuqi/domain/task/decide-task.js';
import { evolveTask } from '@zhuqi/domain/task/evolve-task.js';
import { openPeriodsFor } from '@zhuqi/domain/task/open-periods.js';
import { taskScope } from '@zhuqi/domain/task/task-actor.js';
import { taskFactSpecs } from '@zhuqi/domain/task/task-facts.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';
import { momentsOf, reportsOf, versionsOf, type TaskRow } from './task.row.js';

/** 攻坚任务: its table, and the domain's decider over it. */
export const taskKind: LivingKind<Task, TaskRow> = {
  subject: 'task',
  noun: '任务',
  table: 'task',
  read: 'task.read',
  columns:
    recordType(`title text, content text, state text, "teamId" uuid, "ownerId" uuid, "memberIds" uuid[], "itemKey" uuid,
    "basisDocumentId" uuid, "startOn" date, "dueOn" date, cadence text, targets jsonb, "targetVersions" jsonb, "targetVersion" int,
    reports jsonb, "completionSummary" text, verdict text, "cancelReason" text, "returnedCount" int, "issuedAt" timestamptz,
    "acceptedAt" timestamptz, "startedAt" timestamptz, "endedAt" timestamptz`),
  kept: recordType(`completion float8, colour text, "forecastOn" date, "pacedOn" date, "reportPeriod" text, "reportState" text,
    "reportDueOn" date`),
  idOf: ({ id }) => id,
  scopeOf: taskScope,
  searched: ({ title, targets }) => [title, ...targets.map(({ indicator }) => indicator)],
  toColumns: (task) => ({
    ...{ title: task.title, content: task.content, state: task.state, teamId: task.teamId, ownerId: task.ownerId },
    ...{ memberIds: task.memberIds, itemKey: task.itemKey, basisDocumentId: task.basisDocumentId },
    ...{ startOn: task.startOn, dueOn: task.dueOn, cadence: task.cadence, targets: task.targets },
    ...{ targetVersions: task.targetVersions, targetVersion: task.targetVersions.length, reports: task.reports },
    ...{ completionSummary: task.completionSummary, verdict: task.verdict, cancelReason: task.cancelReason },
    ...{ returnedCount: task.returnedCount, issuedAt: task.issuedAt, acceptedAt: task.acceptedAt },
    ...{ startedAt: task.startedAt, endedAt: task.endedAt },
  }),
  fromRow: (row) => ({
    ...{ id: row.id, bureauId: row.bureauId, unitPath: row.unitPath, relatedUnitPaths: row.relatedUnitPaths },
    ...{ teamId: row.teamId, ownerId: row.ownerId, memberIds: row.memberIds, itemKey: row.itemKey },
    ...{ basisDocumentId: row.basisDocumentId, title: row.title, content: row.content, startOn: row.startOn },
    ...{ dueOn: row.dueOn, cadence: row.cadence, targets: row.targets, state: row.state, version: row.version },
    ...{ completionSummary: row.completionSummary, verdict: row.verdict, cancelReason: row.cancelReason },
    ...{ returnedCount: row.returnedCount, createdAt: new Date(row.createdAt) },
    ...momentsOf(row),
    targetVersions: versionsOf(row),
    reports: reportsOf(row),
  }),
  factSpecs: taskFactSpecs,
  choices: (task, action, name, now) => (name === 'period' ? openPeriodsFor(task, action, now) : null),
  decide: (task, action, facts, who, now) => decideTask(task, action, facts, who, now),
  available: availableTaskActions,
  evolve: evolveTask,
};
