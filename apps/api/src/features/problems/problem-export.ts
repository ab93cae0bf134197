import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import {
  areaLabels,
  categoryLabels,
  channelLabels,
  closingLabels,
  priorityLabels,
  resultLabels,
  satisfactionLabels,
} from '@zhuqi/domain/problem/problem-codes.js';
import { problemStateLabels } from '@zhuqi/domain/problem/problem-state.js';
import {
  codeColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource, ExportRow } from '../../platform/exports/export-registry.js';

/** Of the current round: earlier ones stay in the case. */
const coHandlers: ExportColumn = {
  name: 'coHandlers',
  header: '协办人',
  width: 18,
  selection: 'round coHandlers { round person { name } }',
  value: (row) => {
    const all = row['coHandlers'] as ReadonlyArray<{ round: number; person: ExportRow }>;
    const names = all.filter(({ round }) => round === row['round']).map(({ person }) => person['name']);
    return names.length > 0 ? names.join('、') : null;
  },
};

const overdue: ExportColumn = {
  name: 'overdue',
  header: '是否超期',
  width: 10,
  selection: 'overdue',
  value: (row) => (row['overdue'] === true ? '已超期' : null),
};

/** Names are those of the list's columns in the console. */
export const problemExport: ExportResource = {
  resource: 'problems',
  label: '问题',
  type: 'Problem',
  listType: 'ProblemList',
  permission: 'problem.export',
  columns: [
    textColumn('number', '编号', 14),
    textColumn('title', '问题标题', 36),
    textColumn('content', '问题内容', 48),
    relatedColumn('enterprise', '企业', 'enterprise', 'name', 32),
    codeColumn('districtCode', '所属区县', divisionLabels),
    codeColumn('state', '状态', problemStateLabels),
    numberColumn('round', '办理轮次'),
    codeColumn('category', '类别', categoryLabels),
    codeColumn('area', '领域', areaLabels, 16),
    codeColumn('priority', '紧急程度', priorityLabels),
    codeColumn('channel', '来源', channelLabels),
    relatedColumn('reporter', '填报人', 'reporter', 'name'),
    relatedColumn('host', '主办人', 'host', 'name'),
    relatedColumn('hostUnit', '主办处室', 'hostUnit', 'name', 20),
    coHandlers,
    codeColumn('dueKind', '当前时限', clockKinds),
    timeColumn('dueAt', '截止时间'),
    overdue,
    numberColumn('overdueCount', '累计超期次数', 14),
    codeColumn('result', '办理结果', resultLabels),
    textColumn('resultText', '给企业的答复', 48),
    codeColumn('satisfaction', '满意度', satisfactionLabels),
    codeColumn('closing', '销号方式', closingLabels),
    timeColumn('createdAt', '登记时间'),
    timeColumn('submittedAt', '提交时间'),
    timeColumn('acceptedAt', '受理时间'),
    timeColumn('answeredAt', '答复时间'),
    timeColumn('closedAt', '销号时间'),
  ],
};
