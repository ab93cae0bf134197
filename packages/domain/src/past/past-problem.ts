import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import { parseListDate } from '../import/list-date.js';
import { parseListMoment } from '../import/list-moment.js';
import { ListRow, type ListCells, type ListFault } from '../import/list-row.js';
import { columnLabel, type ListMapping } from '../import/list-columns.js';
import { maxTitleLength } from '../problem/create-problem.js';
import { importedOutcomeLabels, type ImportedOutcome } from '../problem/imported-problem.js';
import {
  areaLabels,
  categoryLabels,
  channelLabels,
  priorityLabels,
  rejectReasonLabels,
  resultLabels,
  satisfactionLabels,
  type RejectReason,
  type ResultCode,
  type Satisfaction,
} from '../problem/problem-codes.js';
import { maxFactLength } from '../problem/problem-facts.js';
import type { ProblemStatement } from '../problem/problem.types.js';
import { enterpriseNamed, type NamedEnterprise } from './named-enterprise.js';
import { pastProblemColumns, type PastProblemField } from './past-problem-columns.js';
import { placeMoments, type PlacedMoments } from './past-moments.js';

export const maxLedgerNo = 40;

const stepFields = ['createdAt', 'acceptedAt', 'assignedAt', 'signedAt', 'answeredAt', 'endedAt'] as const;
export type PastProblemStep = (typeof stepFields)[number];

/** A row of a ledger of past problems: sound in itself, its names not looked up yet. */
export interface PastProblem {
  readonly ledgerNo: string;
  readonly enterprise: NamedEnterprise;
  readonly statement: Omit<ProblemStatement, 'visitId' | 'findingId'>;
  readonly hostUnit: string | null;
  readonly host: string | null;
  readonly outcome: ImportedOutcome;
  readonly result: ResultCode | null;
  readonly answer: string | null;
  readonly satisfaction: Satisfaction | null;
  readonly rejectReason: RejectReason | null;
  /** As the ledger gives them; null where it is silent. */
  readonly at: PlacedMoments<PastProblemStep> & { readonly createdAt: Date; readonly endedAt: Date };
  /** The day an extension was granted to. */
  readonly extendedTo: ShanghaiDay | null;
}

export type ReadPast<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly ListFault[] };

const outcomeWords = { 销号: 'CLOSED', 办结: 'CLOSED', 已办结: 'CLOSED', 已完成: 'CLOSED', 撤回: 'WITHDRAWN' } as const;
const resultWords = { 已解决: 'RESOLVED', 解决到位: 'RESOLVED', 解释: 'EXPLAINED', 未解决: 'UNRESOLVABLE' } as const;
const satisfactionWords = { 非常满意: 'SATISFIED', 较满意: 'BASIC', 基本: 'BASIC' } as const;

/** One row of the ledger, or all that is wrong with it. */
export function readPastProblem(
  cells: ListCells,
  mapping: ListMapping<PastProblemField>,
  now: Date,
): ReadPast<PastProblem> {
  const row = new ListRow(pastProblemColumns, mapping, cells);
  const label = (field: PastProblemField) => columnLabel(pastProblemColumns, field);
  const needed = (field: PastProblemField, text: string | null) => {
    if (text === null && row.text(field) === null) row.fault(field, `请填写${label(field)}。`);
    return text ?? '';
  };
  const title = needed('title', row.short('title', maxTitleLength));
  const outcome = row.code('outcome', importedOutcomeLabels, outcomeWords) ?? 'CLOSED';
  const steps = stepFields.map((field) => ({ field, label: label(field), at: row.read(field, parseListMoment) }));
  const at = placeMoments(steps, now, (field, message) => row.fault(field, message));
  for (const field of ['createdAt', 'endedAt'] as const) needed(field, at[field] && '');
  const past: PastProblem = {
    ledgerNo: needed('ledgerNo', row.short('ledgerNo', maxLedgerNo)),
    enterprise: enterpriseNamed(row),
    statement: {
      title,
      content: row.short('content', maxFactLength) ?? title,
      category: row.code('category', categoryLabels) ?? 'GENERAL',
      area: row.code('area', areaLabels) ?? 'OTHER',
      priority: row.code('priority', priorityLabels) ?? 'NORMAL',
      channel: row.code('channel', channelLabels) ?? 'VISIT',
    },
    hostUnit: row.text('hostUnit'),
    host: row.text('host'),
    outcome,
    result: row.code('result', resultLabels, resultWords),
    answer: row.short('answer', maxFactLength),
    satisfaction: row.code('satisfaction', satisfactionLabels, satisfactionWords),
    rejectReason: outcome === 'REJECTED' ? (row.code('rejectReason', rejectReasonLabels) ?? 'OTHER') : null,
    at: at as PastProblem['at'],
    extendedTo: row.read('extendedTo', (text) => {
      const parsed = parseListDate(text);
      return parsed.ok ? { ok: true, value: parsed.day } : parsed;
    }),
  };
  if (outcome === 'CLOSED') {
    needed('result', past.result);
    needed('hostUnit', past.hostUnit);
  } else if (past.result !== null)
    row.fault('result', `办理状态为“${importedOutcomeLabels[outcome]}”，不应有办理结果。`);
  return row.errors.length > 0 ? { ok: false, errors: row.errors } : { ok: true, value: past };
}
