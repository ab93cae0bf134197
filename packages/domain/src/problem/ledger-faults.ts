import { clockKinds, type Clock, type ClockKind } from '../deadline/clock.types.js';
import { ledgerGap, problemLedger, type ProblemCount } from './problem-ledger.js';
import { problemStateLabels, terminalProblemStates, type ProblemState } from './problem-state.js';
import type { Problem } from './problem.types.js';

/** One contradiction in the books, to be listed and looked into; nothing is repaired by itself. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  /** The problem concerned; null for the books as a whole. */
  readonly problemId: string | null;
  readonly message: string;
}

export const ledgerFaultLabels = {
  UNBALANCED: '台账不平',
  NO_CLOCK: '缺少时限',
  CLOCK_AFTER_END: '办结后时限仍在走',
  CLOCK_NOT_PAUSED: '应暂停的时限在走',
  DOUBLE_CLOCK: '时限重复',
  CLOCK_TIMES: '时限时间颠倒',
  OVERDUE_FACT: '逾期记录不符',
  STATE_FACTS: '状态与登记不符',
  ORDER_OF_TIMES: '时间顺序颠倒',
} as const;
export type LedgerFaultCode = keyof typeof ledgerFaultLabels;

/** A problem and all its clocks, those that ended included. */
export interface LedgerCase {
  readonly number: string;
  readonly problem: Problem;
  readonly clocks: readonly Clock[];
}

/** accepted = finished + open + shelved + withdrawn + merged over all groups; the first invariant of lifecycles §2. */
export function balanceFaults(counts: readonly ProblemCount[]): readonly LedgerFault[] {
  const gap = ledgerGap(counts);
  if (gap === 0) return [];
  const { accepted, finished, open, shelved, withdrawn, merged } = problemLedger(counts);
  const message =
    `受理${accepted}件，办结${finished}＋在办${open}＋挂账${shelved}＋撤回${withdrawn}＋合并${merged}，` +
    `有${Math.abs(gap)}件不在应在的栏内。`;
  return [{ code: 'UNBALANCED', problemId: null, message }];
}

/** Every invariant a case breaks, in Chinese sentences that name it; empty when it is sound. */
export function ledgerFaults({ number, problem, clocks }: LedgerCase): readonly LedgerFault[] {
  const fault = (code: LedgerFaultCode, text: string): LedgerFault => ({
    code,
    problemId: problem.id,
    message: `问题${number}：${text}`,
  });
  return [
    ...clockFaults(problem, clocks).map(([code, text]) => fault(code, text)),
    ...factFaults(problem).map((text) => fault('STATE_FACTS', text)),
    ...timeFaults(problem).map((text) => fault('ORDER_OF_TIMES', text)),
  ];
}

type Finding = readonly [LedgerFaultCode, string];

/** The clock that must be open in a state; where several may be, one is enough. */
const expectedClocks: Readonly<Partial<Record<ProblemState, readonly ClockKind[]>>> = {
  SUBMITTED: ['accept'],
  ACCEPTED: ['assign', 'rule'],
  ASSIGNED: ['sign'],
  IN_PROGRESS: ['host'],
  AWAITING_INFO: ['host'],
  IN_REVIEW: ['review'],
  AWAITING_FEEDBACK: ['callback', 'feedback'],
  SHELVED: ['shelfReview'],
};

/** The clocks that stand still in a state. */
const pausedClocks: Readonly<Partial<Record<ProblemState, readonly ClockKind[]>>> = {
  AWAITING_INFO: ['host', 'coHandler'],
  IN_REVIEW: ['host'],
  SHELVED: ['host', 'coHandler', 'firstContact'],
};

const hasEnded = (state: ProblemState): boolean => state === 'CLOSED' || terminalProblemStates.includes(state);

function clockFaults({ state }: Problem, clocks: readonly Clock[]): readonly Finding[] {
  const open = clocks.filter((clock) => clock.state === 'running' || clock.state === 'paused');
  const expected = expectedClocks[state] ?? [];
  const keys = open.map(({ kind, ownerUserId }) => `${kind}/${ownerUserId ?? ''}`);
  const twice = open.filter((_clock, index) => keys.indexOf(keys[index] ?? '') < index);
  const still = pausedClocks[state] ?? [];
  return [
    ...(expected.length > 0 && !open.some(({ kind }) => expected.includes(kind))
      ? [['NO_CLOCK', `状态为“${problemStateLabels[state]}”，却没有${namesOf(expected)}时限。`] as const]
      : []),
    ...(hasEnded(state) && open.length > 0
      ? [
          [
            'CLOCK_AFTER_END',
            `已是“${problemStateLabels[state]}”，${namesOf(open.map(({ kind }) => kind))}时限仍未结束。`,
          ] as const,
        ]
      : []),
    ...open
      .filter(({ kind, state: clockState }) => clockState === 'running' && still.includes(kind))
      .map(({ kind }): Finding => [
        'CLOCK_NOT_PAUSED',
        `“${problemStateLabels[state]}”期间${clockKinds[kind]}时限没有暂停。`,
      ]),
    ...twice.map(({ kind }): Finding => ['DOUBLE_CLOCK', `${clockKinds[kind]}时限有两个同时在走。`]),
    ...clocks.flatMap(oneClockFaults),
  ];
}

function oneClockFaults(clock: Clock): readonly Finding[] {
  const name = clockKinds[clock.kind];
  const { startedAt, doneAt, overdueAt, overdueDays, state, pauses } = clock;
  const ended = state === 'done' || state === 'stopped';
  const paused = pauses.some(({ to }) => to === null);
  return [
    ...(doneAt !== null && doneAt < startedAt ? [['CLOCK_TIMES', `${name}时限的结束早于开始。`] as const] : []),
    ...(ended !== (doneAt !== null) ? [['CLOCK_TIMES', `${name}时限的状态与结束时间不符。`] as const] : []),
    ...((state === 'paused') !== paused ? [['CLOCK_TIMES', `${name}时限的暂停状态与暂停记录不符。`] as const] : []),
    ...((overdueAt === null) !== (overdueDays === null)
      ? [['OVERDUE_FACT', `${name}时限的逾期时间与逾期天数只有一项。`] as const]
      : []),
    ...(state === 'done' && stoodStillSince(clock) > clock.dueAt && overdueAt === null
      ? [['OVERDUE_FACT', `${name}时限到期后才完成，却没有逾期记录。`] as const]
      : []),
  ];
}

/** When time ran last: an answer handed in at the last moment and approved a day later was in time. */
function stoodStillSince({ startedAt, doneAt, pauses }: Clock): Date {
  const last = pauses.at(-1);
  return (last?.to && last.to.getTime() === doneAt?.getTime() ? last.from : doneAt) ?? startedAt;
}

function factFaults(problem: Problem): readonly string[] {
  const { state, host, result, closing, acceptedAt, closedAt, shelvedUntil } = problem;
  const label = problemStateLabels[state];
  const wants = (states: readonly ProblemState[], holds: boolean, text: string): readonly string[] =>
    states.includes(state) && !holds ? [`状态为“${label}”，${text}`] : [];
  const handled: readonly ProblemState[] = ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED'];
  return [
    ...wants([...handled, 'ACCEPTED', 'AWAITING_FEEDBACK', 'CLOSED'], acceptedAt !== null, '却没有受理时间。'),
    ...wants(['DRAFT', 'SUBMITTED', 'REJECTED'], acceptedAt === null, '却有受理时间。'),
    ...wants(handled, host !== null, '却没有主办人。'),
    ...wants(['IN_REVIEW', 'AWAITING_FEEDBACK', 'CLOSED'], result !== null, '却没有办理结果。'),
    ...wants(['CLOSED'], closing !== null && closedAt !== null, '却没有销号方式或销号时间。'),
    ...wants(['MERGED'], problem.mergedIntoId !== null, '却没有并入的问题。'),
    ...wants(['REJECTED'], problem.rejectReason !== null, '却没有不予受理的原因。'),
    ...wants(['SHELVED'], shelvedUntil !== null, '却没有计划办结日期。'),
    ...wants(['AWAITING_INFO'], problem.pauseReason !== null, '却没有暂停原因。'),
    ...(state !== 'CLOSED' && closedAt !== null ? [`状态为“${label}”，却有销号时间。`] : []),
  ];
}

/** Each moment of this round in the order the lifecycle passes them. */
function timeFaults(problem: Problem): readonly string[] {
  const moments: ReadonlyArray<readonly [string, Date | null]> = [
    ['登记', problem.createdAt],
    ['提交', problem.submittedAt],
    ['受理', problem.acceptedAt],
    ['交办', problem.assignedAt],
    ['签收', problem.signedAt],
    ['答复', problem.answeredAt],
    ['销号', problem.closedAt],
  ];
  const known = moments.flatMap(([name, at]) => (at === null ? [] : [{ name, at }]));
  return known.slice(1).flatMap(({ name, at }, index) => {
    const before = known[index];
    return before && at < before.at ? [`${name}时间早于${before.name}时间。`] : [];
  });
}

const namesOf = (kinds: readonly ClockKind[]): string => [...new Set(kinds)].map((kind) => clockKinds[kind]).join('、');
