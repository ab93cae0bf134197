import { divisionLabels } from '@zhuqi/domain/enterprise/division.js';
import {
  categoryLabels,
  dissatisfactionCauseLabels,
  resultLabels,
  satisfactionLabels,
} from '@zhuqi/domain/problem/problem-codes.js';
import { ratingSourceLabels } from '@zhuqi/domain/query/rated-answer-fields.js';
import {
  codeColumn,
  numberColumn,
  relatedColumn,
  textColumn,
  timeColumn,
} from '../../platform/exports/export-columns.js';
import type { ExportColumn, ExportResource } from '../../platform/exports/export-registry.js';

const contactedInTime: ExportColumn = {
  name: 'contactedInTime',
  header: '是否按时联系',
  width: 14,
  selection: 'contactedInTime',
  value: (row) => (row['contactedInTime'] === true ? '是' : '否'),
};

/** Names are those of the list's columns in the console. */
export const ratedAnswerExport: ExportResource = {
  resource: 'ratings',
  label: '评价件次',
  type: 'RatedAnswer',
  listType: 'RatedAnswerList',
  permission: 'problem.statistics',
  columns: [
    textColumn('number', '问题编号', 14),
    textColumn('title', '问题标题', 36),
    relatedColumn('enterprise', '企业', 'enterprise', 'name', 32),
    numberColumn('round', '办理轮次'),
    textColumn('hostUnitName', '主办处室', 20),
    codeColumn('category', '类别', categoryLabels),
    codeColumn('districtCode', '所属区县', divisionLabels),
    codeColumn('satisfaction', '满意度', { ...satisfactionLabels, UNRATED: '未评价' }),
    codeColumn('cause', '不满意的原因', dissatisfactionCauseLabels, 24),
    textColumn('comment', '意见建议', 40),
    codeColumn('result', '办理结果', resultLabels),
    contactedInTime,
    codeColumn('source', '评价方式', ratingSourceLabels),
    timeColumn('ratedAt', '评价时间'),
  ],
};
