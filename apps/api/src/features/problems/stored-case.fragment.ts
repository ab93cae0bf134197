import { foldProblem } from '@zhuqi/domain/problem/evolve-problem.js';
import { ledgerFaultLabels, ledgerFaults } from '@zhuqi/domain/problem/ledger-faults.js';
import type { ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';
import { comparable } from '../../platform/facts/comparable.js';
import { toHistory, versionGap, type StoredEventRow } from '../../platform/facts/stored-history.js';
import { clockFactOf, toClock } from '../deadlines/clock.mapper.js';
import { dueOf, type SubjectDue } from '../deadlines/subject-due.js';
import { toProblem } from './problem.mapper.js';
import type { ProblemRow } from './problem.row.js';
import { loadProblem } from './problem.sql.js';

/** A contradiction in the books of one case. */
export interface CaseFault {
  readonly code: string;
  readonly label: string;
  readonly subjectId: string;
  /** A Chinese sentence that names the case. */
  readonly message: string;
}

/** One problem with everything said about it. */
export interface StoredCase {
  readonly row: ProblemRow;
  readonly due: SubjectDue;
  readonly events: readonly StoredEventRow[];
}

/** $1 = the last id seen, $2 = how many: the next cases in order of id, each as one JSON value. */
export const NEXT_CASES = `
  select x.id, (select row_to_json(r) from (${loadProblem('x.id')}) r) as row,
    json_build_object('dueAt', x.due_at, 'dueKind', x.due_kind, 'dueProvisional', x.due_provisional, 'overdueCount', x.overdue_count) as due,
    (select coalesce(json_agg(json_build_object('version', e.version, 'type', e.type, 'at', e.at, 'actorId', e.actor_id,
      'actorName', e.actor_name, 'payload', e.payload) order by e.version), '[]') from event e where e.subject_id = x.id) as events
  from (select * from problem where id > $1 order by id limit $2) x order by x.id`;

/** Every invariant a case breaks: its own and its clocks' (domain), its row against its history, its due date against its clocks. */
export function caseFaults({ row, due, events }: StoredCase): readonly CaseFault[] {
  const problem = toProblem(row);
  const clocks = row.clocks.map(clockFactOf);
  const of = (code: string, label: string, text: string): CaseFault => ({
    code,
    label,
    subjectId: row.id,
    message: `问题${row.number}：${text}`,
  });
  const own = ledgerFaults({ number: row.number, problem, clocks: clocks.map(toClock) });
  return [
    ...own.map(({ code, message }) => ({ code, label: ledgerFaultLabels[code], subjectId: row.id, message })),
    ...historyFaults(row, events).map((text) => of('HISTORY', '与历史不符', text)),
    ...dueFaults(due, dueOf(clocks)).map((text) => of('DUE', '期限不符', text)),
  ];
}

/** The row is the fold of its events; what the loader adds from clocks is no part of it. */
function historyFaults(row: ProblemRow, events: readonly StoredEventRow[]): readonly string[] {
  const gap = versionGap(events);
  if (gap !== null || row.version !== events.length)
    return [`版本是${row.version}，事件有${events.length}条${gap === null ? '' : `，第${gap}版缺失或重复`}。`];
  const { objectUntil: _, hostTerm: __, ...stored } = toProblem(row);
  const { objectUntil: ___, hostTerm: ____, ...folded } = foldProblem(toHistory<ProblemEvent>(events));
  const differing = Object.entries(folded).filter(
    ([name, value]) => comparable(value) !== comparable(stored[name as keyof typeof stored]),
  );
  return differing.map(([name]) => `字段 ${name} 与历次办理记录推算的不一致。`);
}

function dueFaults(stored: SubjectDue, counted: SubjectDue): readonly string[] {
  const moment = (value: Date | string | null) => (value === null ? null : new Date(value).getTime());
  return [
    ...(moment(stored.dueAt) !== moment(counted.dueAt) || stored.dueKind !== counted.dueKind
      ? ['登记的到期时间与正在走的时限不一致。']
      : []),
    ...(stored.overdueCount !== counted.overdueCount ? ['累计逾期次数与时限记录不一致。'] : []),
  ];
}
