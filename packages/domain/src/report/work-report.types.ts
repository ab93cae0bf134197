import type { FigureScope } from '../figure/figure.types.js';
import type { ActRefusal, Living } from '../lifecycle/act.types.js';
import type { ReportTemplateCode } from './report-kinds.js';
import type { Correction } from './report.types.js';

export const reportStateLabels = { DRAFT: '起草中', ISSUED: '已发布', WITHDRAWN: '已撤回' } as const;
export type ReportState = keyof typeof reportStateLabels;

/** Who may act on a report: whoever may manage reports where it belongs. */
export type ReportCapacity = 'manager';

/** What a report is from its first moment. */
export interface ReportOrigin {
  readonly id: string;
  readonly bureauId: string;
  /** The organisation whose rows are counted. */
  readonly unitPath: string;
  /** Of the unit or team it is about, which may read it. */
  readonly relatedUnitPaths: readonly string[];
  readonly template: ReportTemplateCode;
  readonly periodKey: string;
  readonly scope: FigureScope;
  readonly title: string;
}

/** 工作总结 with its lifecycle; what it says is rendered beside it. */
export interface WorkReport extends ReportOrigin, Living<ReportState> {
  readonly corrections: readonly Correction[];
  /** Null while texts and files have yet to be made, or made anew after a correction. */
  readonly renderedAt: Date | null;
  readonly issuedAt: Date | null;
  readonly issuedByName: string | null;
  readonly withdrawReason: string | null;
  readonly createdAt: Date;
}

export type ReportRefusalCode = 'NOT_RENDERED' | 'ISSUED' | 'UNKNOWN_FIGURE' | 'UNCHANGED';
export type ReportRefusal = ActRefusal<ReportRefusalCode>;
