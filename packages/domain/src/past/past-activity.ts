import {
  activityKindLabels,
  festivalLabels,
  helpThemeLabels,
  topicLabels,
  type ActivityKind,
  type Festival,
  type HelpTheme,
  type PersonRole,
  type Topic,
} from '../activity/activity-codes.js';
import { importedActivityOutcomeLabels, type ImportedActivityOutcome } from '../activity/imported-activity.js';
import { maxHosts } from '../activity/content-faults.js';
import { columnLabel, type ListMapping } from '../import/list-columns.js';
import { parseListMoment, type ListMoment } from '../import/list-moment.js';
import { ListRow, namesIn, type ListCells, type ParsedCell } from '../import/list-row.js';
import { pastActivityColumns, type PastActivityField } from './past-activity-columns.js';
import { placeMoments } from './past-moments.js';
import { maxLedgerNo, type ReadPast } from './past-problem.js';

/** A row of a ledger of past activities: sound in itself, its names not looked up yet. */
export interface PastActivity {
  readonly ledgerNo: string;
  readonly title: string;
  readonly kind: ActivityKind;
  /** The day, and the time where it is told. */
  readonly held: ListMoment;
  readonly heldAt: Date;
  readonly place: string;
  readonly hosts: readonly string[];
  readonly festival: Festival | null;
  readonly topics: readonly Topic[];
  readonly helpTheme: HelpTheme | null;
  /** Names by role, as written: somebody from outside stands with their organisation in brackets. */
  readonly people: ReadonlyArray<{
    readonly role: PersonRole;
    readonly field: PastActivityField;
    readonly name: string;
  }>;
  readonly saidAttendance: number | null;
  readonly expense: { readonly amountFen: number; readonly item: string; readonly voucherNo: string } | null;
  readonly summary: string | null;
  readonly archivedAt: Date | null;
  readonly outcome: ImportedActivityOutcome;
  readonly cancelReason: string | null;
}

const MAX_TITLE = 100;
const MAX_TEXT = 2_000;
const outcomeWords = { 已开展: 'ARCHIVED', 已完成: 'ARCHIVED', 归档: 'ARCHIVED', 取消: 'CANCELLED' } as const;
const kindWords = { 理论学习: 'THEORY_STUDY', 培训: 'TRAINING', 志愿活动: 'VOLUNTEERING' } as const;

const roles = [
  ['chairs', 'CHAIR'],
  ['lecturers', 'LECTURER'],
  ['speakers', 'SPEAKER'],
  ['participants', 'PARTICIPANT'],
] as const satisfies ReadonlyArray<readonly [PastActivityField, PersonRole]>;

/** One row of the ledger, or all that is wrong with it. */
export function readPastActivity(
  cells: ListCells,
  mapping: ListMapping<PastActivityField>,
  now: Date,
): ReadPast<PastActivity> {
  const row = new ListRow(pastActivityColumns, mapping, cells);
  const label = (field: PastActivityField) => columnLabel(pastActivityColumns, field);
  const needed = <T>(field: PastActivityField, value: T | null): T | null => {
    if (value === null && row.text(field) === null) row.fault(field, `请填写${label(field)}。`);
    return value;
  };
  const steps = (['heldAt', 'archivedAt'] as const).map((field) => ({
    ...{ field, label: label(field), at: row.read(field, parseListMoment) },
  }));
  const at = placeMoments(steps, now, (field, message) => row.fault(field, message));
  const ledgerNo = needed('ledgerNo', row.short('ledgerNo', maxLedgerNo));
  const title = needed('title', row.short('title', MAX_TITLE));
  const kind = needed('kind', row.code('kind', activityKindLabels, kindWords));
  const held = needed('heldAt', steps[0]?.at ?? null);
  const hosts = namesIn(row.text('hosts'));
  if (hosts.length === 0) row.fault('hosts', `请填写${label('hosts')}。`);
  if (hosts.length > maxHosts) row.fault('hosts', `主办单位最多${maxHosts}个。`);
  const outcome = row.code('outcome', importedActivityOutcomeLabels, outcomeWords) ?? 'ARCHIVED';
  const people = roles.flatMap(([field, role]) => namesIn(row.text(field)).map((name) => ({ role, field, name })));
  if (outcome === 'ARCHIVED' && people.length === 0)
    row.fault('participants', '请填写参加人员；没有到场人员的活动不能归档。');
  const past = {
    ...{ hosts, outcome, people, place: row.short('place', MAX_TITLE) ?? '' },
    festival: row.code('festival', festivalLabels),
    topics: topicsOf(row),
    helpTheme: row.code('helpTheme', helpThemeLabels),
    saidAttendance: row.read('attendance', wholeNumber),
    expense: expenseOf(row),
    summary: row.short('summary', MAX_TEXT),
    archivedAt: outcome === 'ARCHIVED' ? at.archivedAt : null,
    cancelReason: outcome === 'CANCELLED' ? (row.short('cancelReason', MAX_TEXT) ?? '台账未记原因') : null,
  };
  if (row.errors.length > 0 || ledgerNo === null || title === null || kind === null || held === null || !at.heldAt)
    return { ok: false, errors: row.errors };
  return { ok: true, value: { ...past, ledgerNo, title, kind, held, heldAt: at.heldAt } };
}

const topicsOf = (row: ListRow<PastActivityField>): readonly Topic[] =>
  row.read('topics', (text): ParsedCell<readonly Topic[]> => {
    const known = new Map(Object.entries(topicLabels).map(([code, words]) => [words as string, code as Topic]));
    const unknown = namesIn(text).find((word) => !known.has(word));
    return unknown
      ? { ok: false, message: `不认识“${unknown.slice(0, 30)}”：应为${[...known.keys()].join('、')}。` }
      : { ok: true, value: namesIn(text).flatMap((word) => known.get(word) ?? []) };
  }) ?? [];

function expenseOf(row: ListRow<PastActivityField>): PastActivity['expense'] {
  const amountFen = row.read('expense', yuan);
  if (amountFen === null || amountFen === 0) return null;
  const voucherNo = row.short('voucherNo', 60);
  if (voucherNo === null) row.fault('voucherNo', '有经费的活动请填写凭证号。');
  return { amountFen, item: row.short('expenseItem', MAX_TITLE) ?? '活动经费', voucherNo: voucherNo ?? '' };
}

/** 元 with up to two places, as 分. */
function yuan(text: string): ParsedCell<number> {
  const plain = text.normalize('NFKC').replace(/[,，元¥\s]/g, '');
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain)
    ? { ok: true, value: Math.round(Number(plain) * 100) }
    : { ok: false, message: `“${text.slice(0, 30)}”不是金额，应写成 1250.50 的样子（单位：元）。` };
}

const wholeNumber = (text: string): ParsedCell<number> =>
  /^\d{1,6}$/.test(text.normalize('NFKC').replace(/[人\s]/g, ''))
    ? { ok: true, value: Number(text.normalize('NFKC').replace(/[人\s]/g, '')) }
    : { ok: false, message: `“${text.slice(0, 30)}”不是人数，应为整数。` };
