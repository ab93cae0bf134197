import { callOutcomeLabels } from '@zhuqi/domain/callback/call-log.js';
import { callReasonLabels } from '@zhuqi/domain/callback/callback-queue.js';
import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import { priorityLabels } from '@zhuqi/domain/problem/problem-codes.js';
import {
  codeColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportResource } from '../../platform/exports/export-registry.js';

/** Names are those of the list's columns in the console. */
export const callbackTaskExport: ExportResource = {
  resource: 'callbacks',
  label: '回访任务',
  type: 'CallbackTask',
  listType: 'CallbackTaskList',
  permission: 'callback.work',
  columns: [
    textColumn('number', '编号', 14),
    textColumn('title', '问题标题', 36),
    codeColumn('reason', '回访原因', callReasonLabels, 14),
    relatedColumn('enterprise', '企业', 'enterprise', 'name', 32),
    codeColumn('districtCode', '所属区县', divisionLabels),
    codeColumn('priority', '紧急程度', priorityLabels),
    relatedColumn('host', '主办人', 'host', 'name'),
    relatedColumn('hostUnit', '主办处室', 'hostUnit', 'name', 20),
    numberColumn('round', '办理轮次'),
    timeColumn('answeredAt', '答复时间'),
    timeColumn('dueAt', '回访期限'),
    numberColumn('attempts', '已拨打次数', 12),
    codeColumn('lastOutcome', '最近一次通话', callOutcomeLabels, 14),
    timeColumn('lastCalledAt', '最近通话时间'),
  ],
};
