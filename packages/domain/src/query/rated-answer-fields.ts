import {
  categoryLabels,
  dissatisfactionCauseLabels,
  resultLabels,
  satisfactionLabels,
} from '../problem/problem-codes.js';
import type { SubjectFields } from './subject-fields.js';

/** How a rating came about; LEDGER: told by a ledger of an earlier year. */
export const ratingSourceLabels = {
  LINK: '企业评价',
  CALLBACK: '电话回访',
  TIMEOUT: '逾期未评价',
  LEDGER: '往年台账',
} as const;

/** What rated answers (评价件次) can be filtered by; names as in the GraphQL contract. */
export const ratedAnswerFields = {
  satisfaction: { kind: 'enum', label: '满意度', values: [...Object.keys(satisfactionLabels), 'UNRATED'] },
  rated: { kind: 'boolean', label: '已评价' },
  cause: { kind: 'enum', label: '不满意的原因', values: Object.keys(dissatisfactionCauseLabels) },
  source: { kind: 'enum', label: '评价方式', values: Object.keys(ratingSourceLabels) },
  result: { kind: 'enum', label: '办理结果', values: Object.keys(resultLabels) },
  contactedInTime: { kind: 'boolean', label: '按时联系' },
  reworked: { kind: 'boolean', label: '后来重新办理' },
  round: { kind: 'number', label: '办理轮次' },
  category: { kind: 'enum', label: '类别', values: Object.keys(categoryLabels) },
  districtCode: { kind: 'enum', label: '县区' },
  hostUnitId: { kind: 'id', label: '主办单位' },
  enterpriseId: { kind: 'id', label: '企业' },
  problemId: { kind: 'id', label: '问题' },
  comment: { kind: 'text', label: '意见建议' },
  ratedAt: { kind: 'date', label: '评价时间' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type RatedAnswerFields = typeof ratedAnswerFields;

/** What a list of rated answers can be ordered by. */
export const ratedAnswerSortable = ['ratedAt', 'number'] as const;
