import { figureOf } from '@zhuqi/domain/figure/registry.js';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { reportFields } from '@zhuqi/domain/query/report-fields.js';
import { correctionLine } from '@zhuqi/domain/report/correct-figure.js';
import { printedText } from '@zhuqi/domain/report/render-report.js';
import { shownValue } from '@zhuqi/domain/report/typed-value.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, dateTime, many, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';
import type { ReportContent } from './report-content.js';
import { reportKind, type StoredCorrection } from './report.kind.js';

/** The newest job that renders it, also after one's page was left. */
const job = (row: string): string =>
  `(select j.id from user_job j where j.bureau_id = ${row}.bureau_id and j.kind = 'RENDER_REPORT'
    and j.params ->> 'reportId' = ${row}.id::text order by j.created_at desc, j.id desc limit 1)`;

const figureOfReport = (
  { code, name, value, display, rowIds }: ReportContent['figures'][number],
  corrections: readonly StoredCorrection[],
) => {
  const figure = figureOf(code);
  const shown = figure && value !== null ? shownValue(figure, value) : value;
  const unit = figure?.format === 'percent' ? '%' : (figure?.unit ?? '');
  // A figure that is gone from the registry stays as it was counted.
  const printed = figure ? printedText({ code, display }, corrections) : display;
  return { code, name, words: figure?.words ?? '', unit, value: shown, display, printed, rows: rowIds.length };
};

function shownCorrection({
  id,
  figure: code,
  computed: counted,
  corrected,
  reason,
  evidenceIds,
  by,
  at,
}: StoredCorrection) {
  const figure = figureOf(code);
  const shown = (value: number | null) => (figure && value !== null ? shownValue(figure, value) : value);
  const line = correctionLine({
    ...{ id, figure: code, computed: counted, corrected, reason, evidenceIds, by },
    at: new Date(at),
  });
  return {
    id,
    code,
    line,
    computed: shown(counted),
    corrected: shown(corrected),
    reason,
    evidenceIds,
    byName: by.name,
    at,
  };
}

export const reportEntity: EntityMap = {
  type: 'Report',
  table: 'report',
  scope: { permission: 'report.read', columns: caseScope },
  fields: {
    id: column('id'),
    version: column('version'),
    state: column('state'),
    template: column('template'),
    period: column('period_key'),
    periodLabel: computed<{ period_key: string }>(['period_key'], ({ period_key: key }) => {
      const parsed = parsePeriod(key);
      return parsed.ok ? parsed.period.label : key;
    }),
    scope: column('scope'),
    scopeName: sql((row) => `coalesce(${row}.content ->> 'scopeName', '')`),
    title: column('title'),
    renderedAt: dateTime('rendered_at'),
    issuedAt: dateTime('issued_at'),
    issuedByName: column('issued_by_name'),
    withdrawReason: column('withdraw_reason'),
    sections: sql((row) => `coalesce(${row}.content -> 'sections', '[]'::jsonb)`),
    omitted: sql((row) => `coalesce(${row}.content -> 'omitted', '[]'::jsonb)`),
    figures: computed<{ figures: ReportContent['figures'] | null; corrections: readonly StoredCorrection[] }>(
      { figures: (row) => `${row}.content -> 'figures'`, corrections: (row) => `${row}.corrections` },
      ({ figures, corrections }) => (figures ?? []).map((figure) => figureOfReport(figure, corrections)),
    ),
    corrections: computed<{ corrections: readonly StoredCorrection[] }>(['corrections'], ({ corrections }) =>
      corrections.map(shownCorrection),
    ),
    hasFiles: sql((row) => `(${row}.docx_key is not null and ${row}.xlsx_key is not null)`),
    jobId: sql(job),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    attachments: attachmentsOf,
    availableActions: availableActs(reportKind),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: reportFields,
    filters: {
      state: filterColumn('state'),
      template: filterColumn('template'),
      periodKey: filterColumn('period_key'),
      issuedAt: filterColumn('issued_at'),
      text: filterSearch({ grams: 'grams', text: (row) => `${row}.search_text` }),
    },
    sortable: {
      createdAt: sortColumn('created_at', 'timestamptz'),
      periodKey: sortColumn('period_key', 'text'),
      issuedAt: sortColumn('issued_at', 'timestamptz', true),
    },
    defaultSort: { field: 'createdAt', order: 'DESC' },
  },
};
