import { applyOrders } from '../../test/apply-orders.js';
import { accepted, act, noon, problemIn } from '../../test/problems.js';
import type { Clock } from '../deadline/clock.types.js';
import { balanceFaults, ledgerFaultLabels, ledgerFaults, type LedgerFaultCode } from './ledger-faults.js';
import type { Problem } from './problem.types.js';

/** The sample problem under way with the clocks it has then. */
const signed = accepted(act(problemIn.ASSIGNED, 'sign', 'host'));
const sound = { number: 'WT-1', problem: signed.next, clocks: applyOrders([], signed.clockOrders, signed.next, noon) };
const check = (problem: Partial<Problem>, clocks: readonly Clock[] = sound.clocks) =>
  ledgerFaults({ ...sound, problem: { ...sound.problem, ...problem }, clocks }).map(({ code, message }) => [
    code,
    message,
  ]);
const changed = (kind: Clock['kind'], change: Partial<Clock>) =>
  sound.clocks.map((clock) => (clock.kind === kind ? { ...clock, ...change } : clock));
const earlier = new Date(noon.getTime() - 86_400_000);

describe('the ledger check', () => {
  it('finds a sound case sound', () => expect(ledgerFaults(sound)).toEqual([]));

  it.each<[LedgerFaultCode, string, ReturnType<typeof check>]>([
    ['NO_CLOCK', '状态为“办理中”，却没有主办办理时限。', check({}, [])],
    ['CLOCK_AFTER_END', '已是“已撤回”，首次联系、主办办理、协办反馈时限仍未结束。', check({ state: 'WITHDRAWN' })],
    [
      'CLOCK_NOT_PAUSED',
      '“待补充”期间主办办理时限没有暂停。',
      check({ state: 'AWAITING_INFO', pauseReason: 'HEARING' }),
    ],
    ['DOUBLE_CLOCK', '主办办理时限有两个同时在走。', check({}, [...sound.clocks, ...sound.clocks.slice(1, 2)])],
    ['CLOCK_TIMES', '主办办理时限的结束早于开始。', check({}, changed('host', { state: 'done', doneAt: earlier }))],
    ['CLOCK_TIMES', '协办反馈时限的状态与结束时间不符。', check({}, changed('coHandler', { state: 'stopped' }))],
    ['CLOCK_TIMES', '协办反馈时限的暂停状态与暂停记录不符。', check({}, changed('coHandler', { state: 'paused' }))],
    ['OVERDUE_FACT', '主办办理时限的逾期时间与逾期天数只有一项。', check({}, changed('host', { overdueDays: 2 }))],
    [
      'OVERDUE_FACT',
      '首次联系时限到期后才完成，却没有逾期记录。',
      check({}, changed('firstContact', { state: 'done', doneAt: noon, dueAt: earlier })),
    ],
    ['STATE_FACTS', '状态为“办理中”，却没有主办人。', check({ host: null })],
    ['STATE_FACTS', '状态为“办理中”，却有销号时间。', check({ closedAt: noon })],
    ['STATE_FACTS', '状态为“挂账”，却没有计划办结日期。', check({ state: 'SHELVED' })],
    ['ORDER_OF_TIMES', '签收时间早于交办时间。', check({ signedAt: earlier })],
  ])('%s: %s', (code, text, found) => expect(found).toContainEqual([code, `问题WT-1：${text}`]));

  it('weighs the books as a whole', () => {
    const open = { state: 'IN_PROGRESS', accepted: true, count: 3 } as const;
    expect(balanceFaults([open, { state: 'SHELVED', accepted: true, count: 1 }])).toEqual([]);
    expect(balanceFaults([open, { state: 'REJECTED', accepted: true, count: 1 }])).toMatchObject([
      { code: 'UNBALANCED', problemId: null },
    ]);
  });

  it('labels every kind of fault in Chinese', () => {
    for (const label of Object.values(ledgerFaultLabels)) expect(label).toMatch(/\p{Script=Han}/u);
  });
});
