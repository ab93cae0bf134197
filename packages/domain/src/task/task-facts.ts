import type { ActFactSpec } from '../lifecycle/act.types.js';
import type { NewOwner, ReportedValue, Target } from './task.types.js';

/** What an act on a task carries. Days are Shanghai days, '2026-03-05'. */
export interface TaskFacts {
  readonly title?: string;
  readonly content?: string;
  readonly startOn?: string;
  readonly dueOn?: string;
  readonly targets?: readonly Target[];
  readonly owner?: NewOwner;
  readonly reason?: string;
  readonly basisDocumentId?: string;
  /** '2026-03', '2026Q1', '2026H1', '2026'. */
  readonly period?: string;
  readonly values?: readonly ReportedValue[];
  readonly note?: string;
  readonly attachments?: readonly string[];
  readonly postponedTo?: string;
  readonly summary?: string;
  /** Where targets stand by their linked rows; never typed, the service brings it along. */
  readonly counted?: readonly ReportedValue[];
}
export type TaskFactName = keyof TaskFacts;

export const taskFactSpecs = {
  title: { label: '任务名称', kind: 'text' },
  content: { label: '任务内容', kind: 'longText' },
  startOn: { label: '开始日期', kind: 'day' },
  dueOn: { label: '完成期限', kind: 'day' },
  targets: { label: '任务目标', kind: 'rows' },
  owner: { label: '责任人', kind: 'user' },
  reason: { label: '理由', kind: 'longText' },
  basisDocumentId: { label: '依据文件', kind: 'id' },
  period: { label: '填报周期', kind: 'text' },
  values: { label: '完成数', kind: 'rows' },
  note: { label: '进展情况', kind: 'longText' },
  attachments: { label: '佐证材料', kind: 'attachments' },
  postponedTo: { label: '顺延至', kind: 'day' },
  summary: { label: '完成情况', kind: 'longText' },
  counted: { label: '系统取数', kind: 'rows' },
} as const satisfies Record<TaskFactName, ActFactSpec>;
