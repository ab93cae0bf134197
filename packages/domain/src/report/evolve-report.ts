import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import type { Correction } from './report.types.js';
import { reportTransitions, type ReportAction, type ReportFacts } from './report.transitions.js';
import type { ReportOrigin, ReportState, WorkReport } from './work-report.types.js';

export type ReportDrafted = ActEvent<'report.drafted', ReportState, { readonly origin: ReportOrigin }>;
export type ReportActed = ActEvent<
  (typeof reportTransitions)[ReportAction]['event'],
  ReportState,
  StoredFacts<ReportFacts>
>;
export type ReportEvent = ReportDrafted | ReportActed;

export const reportEventLabels = {
  'report.drafted': '开始起草',
  ...Object.fromEntries(Object.values(reportTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<ReportEvent['type'], string>>;

/** The report after an event; folding its events gives its row. */
export function evolveReport(report: WorkReport | null, event: ReportEvent): WorkReport {
  if (event.type === 'report.drafted') return drafted(event);
  const before = startedRow(report, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldReport = (events: readonly ReportEvent[]): WorkReport => foldEvents(evolveReport, events);

const drafted = ({ at, to, data: { origin } }: ReportDrafted): WorkReport => ({
  ...origin,
  ...{ state: to, version: 1, corrections: [], renderedAt: null, issuedAt: null, issuedByName: null },
  ...{ withdrawReason: null, createdAt: at },
});

function effectOf(before: WorkReport, event: ReportActed): Partial<WorkReport> {
  const { type, at, by, data } = event;
  switch (type) {
    case 'report.rendered':
      return { renderedAt: at };
    case 'report.corrected':
      return { corrections: [...before.corrections, correction(before, event)], renderedAt: null };
    case 'report.issued':
      return { issuedAt: at, issuedByName: by.name };
    case 'report.withdrawn':
      return { withdrawReason: data.reason ?? null };
  }
}

const correction = ({ version }: WorkReport, { at, by, data }: ReportActed): Correction => ({
  id: String(version + 1),
  figure: data.figure ?? '',
  computed: data.computed ?? null,
  corrected: data.corrected ?? 0,
  reason: data.reason ?? '',
  evidenceIds: data.evidence ?? [],
  by,
  at,
});
