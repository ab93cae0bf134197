import { reportTemplateLabels } from '../report/report-kinds.js';
import { reportStateLabels } from '../report/work-report.types.js';
import type { SubjectFields } from './subject-fields.js';

export const reportFields = {
  state: { kind: 'enum', label: '状态', values: Object.keys(reportStateLabels) },
  template: { kind: 'enum', label: '报告', values: Object.keys(reportTemplateLabels) },
  periodKey: { kind: 'text', label: '期间' },
  issuedAt: { kind: 'date', label: '发布时间' },
  text: { kind: 'search', label: '搜索' },
} as const satisfies SubjectFields;
export type ReportFields = typeof reportFields;
