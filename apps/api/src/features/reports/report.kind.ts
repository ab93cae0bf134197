import { reportDecider, reportScope } from '@zhuqi/domain/report/decide-report.js';
import { evolveReport } from '@zhuqi/domain/report/evolve-report.js';
import type { Correction } from '@zhuqi/domain/report/report.types.js';
import { reportFactSpecs } from '@zhuqi/domain/report/report.transitions.js';
import type { WorkReport } from '@zhuqi/domain/report/work-report.types.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A correction as its row holds it. */
export type StoredCorrection = Omit<Correction, 'at'> & { readonly at: string };

export type ReportRow = Omit<WorkReport, 'corrections' | 'renderedAt' | 'issuedAt' | 'createdAt' | 'version'> & {
  readonly corrections: readonly StoredCorrection[];
  readonly renderedAt: string | null;
  readonly issuedAt: string | null;
};

/** 工作总结: the fold of its events; what it says (content, files, snapshot) is kept beside. */
export const reportKind: LivingKind<WorkReport, ReportRow> = {
  subject: 'report',
  noun: '报告',
  table: 'report',
  read: 'report.read',
  columns: recordType(
    `template text, "periodKey" text, scope jsonb, title text, state text, corrections jsonb, "renderedAt" timestamptz,
     "issuedAt" timestamptz, "issuedByName" text, "withdrawReason" text`,
  ),
  kept: recordType(`"templateWords" jsonb, content jsonb, snapshot jsonb, "docxKey" text, "xlsxKey" text`),
  factSpecs: reportFactSpecs,
  decide: (row, action, facts, who, now) => reportDecider.decide(row, action, facts, who, now),
  available: reportDecider.available,
  evolve: evolveReport,
  idOf: ({ id }) => id,
  scopeOf: reportScope,
  searched: ({ title, issuedByName }) => [title, ...(issuedByName ? [issuedByName] : [])],
  toColumns: ({ template, periodKey, scope, title, state, corrections, ...more }) => ({
    ...{ template, periodKey, scope, title, state, corrections },
    ...{ renderedAt: more.renderedAt, issuedAt: more.issuedAt, issuedByName: more.issuedByName },
    withdrawReason: more.withdrawReason,
  }),
  fromRow: ({ id, bureauId, unitPath, relatedUnitPaths, template, periodKey, scope, title, state, ...more }) => ({
    ...{ id, bureauId, unitPath, relatedUnitPaths, template, periodKey, scope, title, state },
    version: more.version,
    corrections: more.corrections.map((correction) => ({ ...correction, at: new Date(correction.at) })),
    renderedAt: momentOf(more.renderedAt),
    issuedAt: momentOf(more.issuedAt),
    ...{ issuedByName: more.issuedByName, withdrawReason: more.withdrawReason },
    createdAt: new Date(more.createdAt),
  }),
};

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
