import { paceColourLabels } from '@zhuqi/domain/task/pace.js';
import { reportCadenceLabels, reportStateLabels, taskStateLabels } from '@zhuqi/domain/task/task-state.js';
import type { Target } from '@zhuqi/domain/task/task.types.js';
import { codeColumn, dayColumn, numberColumn, textColumn, timeColumn } from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

const completion: ExportColumn = {
  name: 'completion',
  header: '完成率（%）',
  width: 12,
  selection: 'completion',
  value: (row) => (typeof row['completion'] === 'number' ? Math.round(row['completion'] * 1000) / 10 : null),
};

const targets: ExportColumn = {
  name: 'targets',
  header: '任务目标',
  width: 48,
  selection: 'targets { indicator unit baseline value weight }',
  value: (row) =>
    ((row['targets'] ?? []) as readonly Target[])
      .map(({ indicator, unit, value, weight }) => `${indicator}${value}${unit}（权重${weight}%）`)
      .join('；'),
};

/** Names are those of the list's columns in the console. */
export const taskExport: ExportResource = {
  resource: 'tasks',
  label: '攻坚任务',
  type: 'Task',
  listType: 'TaskList',
  permission: 'task.export',
  columns: [
    textColumn('title', '任务名称', 36),
    codeColumn('state', '状态', taskStateLabels),
    textColumn('teamName', '攻坚组', 20),
    textColumn('unitName', '责任处室', 20),
    textColumn('ownerName', '责任人'),
    targets,
    completion,
    codeColumn('colour', '序时进度', paceColourLabels),
    dayColumn('forecastOn', '预计完成'),
    dayColumn('startOn', '开始日期'),
    dayColumn('dueOn', '完成期限'),
    codeColumn('cadence', '填报周期', reportCadenceLabels),
    codeColumn('reportState', '当期填报', reportStateLabels),
    dayColumn('reportDueOn', '填报期限'),
    numberColumn('targetVersion', '目标版本'),
    textColumn('completionSummary', '完成情况', 40),
    textColumn('verdict', '认定意见', 32),
    textColumn('cancelReason', '取消理由', 24),
    timeColumn('endedAt', '办结时间'),
    textColumn('content', '任务内容', 48),
  ],
};
