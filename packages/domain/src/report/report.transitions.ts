import { figures } from '../figure/registry.js';
import type { ActFactSpec, ActRow } from '../lifecycle/act.types.js';
import type { ReportCapacity, ReportState } from './work-report.types.js';

export interface ReportFacts {
  readonly figure?: string;
  /** In the unit of the field (分, a share of 1). */
  readonly corrected?: number;
  readonly reason?: string;
  readonly evidence?: readonly string[];
  /** What the report had counted, in the unit of the field; known by who keeps its figures, never asked for. */
  readonly computed?: number;
}
export type ReportFactName = keyof ReportFacts;

export const reportFactSpecs = {
  figure: {
    label: '指标',
    kind: 'choice',
    options: Object.fromEntries(figures.map(({ code, name }) => [code, name])),
  },
  corrected: { label: '调整为', kind: 'number' },
  reason: { label: '理由', kind: 'longText' },
  evidence: { label: '依据材料', kind: 'attachments' },
  computed: { label: '系统统计', kind: 'number' },
} as const satisfies Record<ReportFactName, ActFactSpec>;

/** Facts nobody is asked for. */
export const silentReportFacts: readonly ReportFactName[] = ['computed'];

const by = ['manager'] as const;

// An issued report is frozen: it can only be withdrawn. After a correction it has to be rendered anew before it is issued.
// prettier-ignore
export const reportTransitions = {
  issue: {
    label: '发布', from: ['DRAFT'], to: 'ISSUED', by, needs: [], offers: [], checks: ['rendered'],
    event: 'report.issued', told: '已发布，内容和明细已固定',
  },
  render: {
    label: '重新生成', from: ['DRAFT'], to: 'same', by, needs: [], offers: [],
    event: 'report.rendered', told: '已生成正文和附表',
  },
  correct: {
    label: '人工调整', from: ['DRAFT'], to: 'same', by, needs: ['figure', 'corrected', 'reason', 'evidence'], offers: ['computed'],
    checks: ['correctionSound'], event: 'report.corrected', told: '人工调整了一个数据',
  },
  withdraw: {
    label: '撤回', from: ['DRAFT', 'ISSUED'], to: 'WITHDRAWN', by, needs: ['reason'], offers: [],
    event: 'report.withdrawn', told: '已撤回',
  },
} as const satisfies Record<string, ActRow<ReportState, ReportCapacity, ReportFactName>>;

export type ReportAction = keyof typeof reportTransitions;
