import type { ActorRef } from '../access/actor-ref.js';
import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActRefusal } from '../lifecycle/act.types.js';
import type { KeptReportState, ReportCadence, TaskState, ValueSource } from './task-state.js';

/** How an actor stands to one task; derived, never stored. */
export const taskCapacityLabels = {
  owner: '责任人',
  member: '攻坚组成员',
  unitHead: '处室负责人',
  coordinator: '协调员',
  deputyLeader: '分管领导',
  principal: '党组书记',
} as const;
export type TaskCapacity = keyof typeof taskCapacityLabels;

/** A measured target. Values are cumulative: where the indicator stood, and where it is to stand on the due day. */
export interface Target {
  readonly id: string;
  readonly indicator: string;
  /** 家, 项, 万元 … */
  readonly unit: string;
  readonly baseline: number;
  readonly value: number;
  /** Per cent; the weights of a task add up to 100. */
  readonly weight: number;
  readonly dueOn: ShanghaiDay;
  readonly source: ValueSource;
}

/** Who answers for a task (or is a member of its group) from now on, and who did so before. */
export interface NewOwner {
  readonly userId: string;
  readonly name: string;
  readonly unitPath: string;
  readonly former: { readonly userId: string; readonly name: string };
}

/** What an adjustment moved, from one value to the next. */
export interface Moved<T> {
  readonly from: T;
  readonly to: T;
}

/** The targets as they stood from one day to the next adjustment; the first version has no reason. */
export interface TargetVersion {
  readonly no: number;
  readonly targets: readonly Target[];
  /** The task's own due day, where this version moved it. */
  readonly dueOn?: Moved<ShanghaiDay>;
  /** Whoever answers for the task, by name, where this version gave it into other hands. */
  readonly owner?: Moved<string>;
  readonly reason: string | null;
  readonly basisDocumentId: string | null;
  readonly at: Date;
  readonly by: ActorRef;
}

export interface ReportedValue {
  readonly targetId: string;
  readonly value: number;
}

/** What was reported for a period, and what became of it. */
export interface PeriodReport {
  readonly period: string;
  readonly state: KeptReportState;
  readonly values: readonly ReportedValue[];
  readonly note: string | null;
  readonly attachments: readonly string[];
  readonly reportedAt: Date | null;
  readonly reportedBy: ActorRef | null;
  readonly auditedAt: Date | null;
  readonly auditedBy: ActorRef | null;
  readonly auditNote: string | null;
  readonly postponedTo: ShanghaiDay | null;
  readonly returnedCount: number;
}

/** Fixed when the task is drafted. */
export interface TaskOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly teamId: string | null;
  /** The unit responsible: the owner's. */
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly ownerId: string;
  readonly memberIds: readonly string[];
  /** The item of the service list it carries out, and the document behind it. */
  readonly itemKey: string | null;
  readonly basisDocumentId: string | null;
}

export interface TaskContent {
  readonly title: string;
  readonly content: string;
  readonly startOn: ShanghaiDay;
  readonly dueOn: ShanghaiDay;
  readonly cadence: ReportCadence;
  readonly targets: readonly Target[];
}

/** The row of a task: the fold of its events. `targets` are those of the last version. */
export interface Task extends TaskOrigin, TaskContent {
  readonly state: TaskState;
  readonly version: number;
  readonly targetVersions: readonly TargetVersion[];
  /** In the order of their periods. */
  readonly reports: readonly PeriodReport[];
  readonly completionSummary: string | null;
  readonly verdict: string | null;
  readonly cancelReason: string | null;
  /** Times a completion was sent back. */
  readonly returnedCount: number;
  readonly createdAt: Date;
  readonly issuedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

export type TaskRefusalCode =
  | 'SELF_REVIEW'
  | 'TARGET_ZERO'
  | 'WEIGHTS'
  | 'NO_SUCH_PERIOD'
  | 'PERIOD_AHEAD'
  | 'ALREADY_REPORTED'
  | 'NOT_REPORTED'
  | 'REPORTS_WAITING'
  | 'TARGETS_MISSED';

export type TaskRefusal = ActRefusal<TaskRefusalCode>;
