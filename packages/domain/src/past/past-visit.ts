import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import { columnLabel, type ListMapping } from '../import/list-columns.js';
import { parseListMoment } from '../import/list-moment.js';
import { ListRow, namesIn, type ListCells } from '../import/list-row.js';
import { importedVisitOutcomeLabels, type ImportedVisit, type ImportedVisitOutcome } from '../visit/imported-visit.js';
import { maxMembers, maxPurposeLength } from '../visit/plan-visit.js';
import { visitTypeLabels, type FindingKind, type VisitType } from '../visit/visit-codes.js';
import type { PastSpan } from './past-clocks.js';
import { enterpriseNamed, type NamedEnterprise } from './named-enterprise.js';
import { maxLedgerNo, type ReadPast } from './past-problem.js';
import { placeMoments } from './past-moments.js';
import { pastVisitColumns, type PastVisitField } from './past-visit-columns.js';

/** A row of a ledger of past visits: sound in itself, its names not looked up yet. */
export interface PastVisit {
  readonly ledgerNo: string;
  readonly enterprise: NamedEnterprise;
  readonly type: VisitType;
  readonly purpose: string;
  readonly lead: string;
  readonly members: readonly string[];
  readonly outcome: ImportedVisitOutcome;
  readonly plannedOn: ShanghaiDay;
  /** Null for a visit that was called off. */
  readonly visitedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly summary: string | null;
  readonly findings: ReadonlyArray<{ readonly kind: FindingKind; readonly text: string }>;
  readonly cancelReason: string | null;
}

const MAX_TEXT = 2_000;
const outcomeWords = { 已完成: 'REVIEWED', 完成: 'REVIEWED', 已走访: 'REVIEWED', 取消: 'CANCELLED' } as const;
const typeWords = {
  重大项目: 'MAJOR_PROJECT',
  重特大项目: 'MAJOR_PROJECT',
  挂钩: 'LIAISON',
  调研: 'RESEARCH',
} as const;

/** One row of the ledger, or all that is wrong with it. */
export function readPastVisit(cells: ListCells, mapping: ListMapping<PastVisitField>, now: Date): ReadPast<PastVisit> {
  const row = new ListRow(pastVisitColumns, mapping, cells);
  const label = (field: PastVisitField) => columnLabel(pastVisitColumns, field);
  const needed = (field: PastVisitField, most: number) => {
    const text = row.short(field, most);
    if (row.text(field) === null) row.fault(field, `请填写${label(field)}。`);
    return text ?? '';
  };
  const outcome = row.code('outcome', importedVisitOutcomeLabels, outcomeWords) ?? 'REVIEWED';
  const steps = (['visitedAt', 'submittedAt', 'reviewedAt'] as const).map((field) => ({
    ...{ field, label: label(field) },
    at: row.read(field, parseListMoment),
  }));
  const at = placeMoments(steps, now, (field, message) => row.fault(field, message));
  const day = steps[0]?.at?.day;
  if (row.text('visitedAt') === null) row.fault('visitedAt', `请填写${label('visitedAt')}。`);
  const members = namesIn(row.text('members'));
  if (members.length > maxMembers) row.fault('members', `走访成员最多${maxMembers}人。`);
  const lead = needed('lead', 40);
  const finding = (field: 'solved' | 'suggestion', kind: FindingKind) => {
    const text = row.short(field, MAX_TEXT);
    return text === null ? [] : [{ kind, text }];
  };
  const past: PastVisit = {
    ledgerNo: needed('ledgerNo', maxLedgerNo),
    enterprise: enterpriseNamed(row),
    type: row.code('type', visitTypeLabels, typeWords) ?? 'LIAISON',
    purpose: row.short('purpose', maxPurposeLength) ?? '走访企业',
    ...{ lead, members: members.filter((name) => name !== lead), outcome },
    // Faulty rows have no day; they go no further.
    plannedOn: day as ShanghaiDay,
    ...(outcome === 'CANCELLED' ? { visitedAt: null, submittedAt: null, reviewedAt: null } : at),
    summary: row.short('summary', MAX_TEXT),
    findings: [...finding('solved', 'SOLVED_ON_SPOT'), ...finding('suggestion', 'SUGGESTION')],
    cancelReason: outcome === 'CANCELLED' ? (row.short('cancelReason', MAX_TEXT) ?? '台账未记原因') : null,
  };
  return row.errors.length > 0 ? { ok: false, errors: row.errors } : { ok: true, value: past };
}

/** The record's promise, where the ledger tells when it was handed in, and that of its review. */
export function pastVisitSpans({ visitedAt, submittedAt, reviewedAt }: ImportedVisit): readonly PastSpan[] {
  const span = (kind: PastSpan['kind'], from: string | null, to: string | null): PastSpan[] =>
    from !== null && to !== null
      ? [{ kind, from: new Date(from), to: new Date(to), end: 'done', extendedTo: null }]
      : [];
  return [...span('visitRecord', visitedAt, submittedAt), ...span('review', submittedAt, reviewedAt)];
}
