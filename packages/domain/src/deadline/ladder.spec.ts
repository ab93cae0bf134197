import { china } from '../../test/china-calendar.js';
import { ladderFaults } from './ladder-faults.js';
import { defaultLadder, dueRung, nextRung, rungsFor, type EscalationLadder, type Rung } from './ladder.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const clock = { state: 'running', startedAt: at('2026-02-09T10:00'), dueAt: at('2026-02-14T18:00') } as const;
const look = (now: string, settled: readonly string[] = [], state: 'running' | 'paused' = 'running') => {
  const { fire, superseded } = dueRung(china, defaultLadder, { ...clock, state }, new Set(settled), at(now));
  return [fire?.step ?? null, superseded.map(({ step }) => step)];
};

describe('the escalation ladder', () => {
  it('stands on working days: the Spring Festival lies between T and T+1', () => {
    expect(rungsFor(china, clock.dueAt, defaultLadder).map((rung) => [rung.step, rung.at])).toEqual([
      ['T-2', at('2026-02-12T09:00')],
      ['T-1', at('2026-02-13T09:00')],
      ['T+1', at('2026-02-24T09:00')],
      ['T+3', at('2026-02-26T09:00')],
      ['T+5', at('2026-02-28T09:00')],
    ]);
  });

  it('is climbed one rung at a time', () => {
    expect(look('2026-02-12T08:59')).toEqual([null, []]);
    expect(look('2026-02-12T09:00')).toEqual(['T-2', []]);
    expect(look('2026-02-12T10:00', ['T-2'])).toEqual([null, []]);
    expect(look('2026-02-13T09:00', ['T-2'])).toEqual(['T-1', []]);
  });

  it('after an outage fires only the highest, and says which it overtook', () => {
    expect(look('2026-02-26T15:00')).toEqual(['T+3', ['T-2', 'T-1', 'T+1']]);
    expect(look('2026-02-26T15:00', ['T-2', 'T-1', 'T+1', 'T+3'])).toEqual([null, []]);
  });

  it('is silent while paused, at noon, at night and on days off', () => {
    expect(look('2026-02-26T15:00', [], 'paused')).toEqual([null, []]);
    for (const now of ['2026-02-26T12:00', '2026-02-26T18:00', '2026-02-18T10:00'])
      expect(look(now)).toEqual([null, []]);
  });

  it('has no rung before the start of the clock, and knows the next one', () => {
    const urgent = { ...clock, startedAt: at('2026-02-13T10:00') };
    expect(nextRung(china, defaultLadder, urgent, new Set())?.step).toBe('T+1');
    expect(nextRung(china, defaultLadder, urgent, new Set(['T+1', 'T+3', 'T+5']))).toBeNull();
    expect(nextRung(china, defaultLadder, { ...urgent, state: 'paused' }, new Set())).toBeNull();
  });
});

describe('editing the ladder', () => {
  const edited = (index: number, change: Partial<Rung>): EscalationLadder => ({
    version: 2,
    rungs: defaultLadder.rungs.map((rung, i) => (i === index ? { ...rung, ...change } : rung)),
  });

  it('takes the default, and refuses what makes no sense', () => {
    expect(ladderFaults(defaultLadder)).toEqual([]);
    expect(ladderFaults({ version: 2, rungs: [] })).toHaveLength(1);
    expect(ladderFaults(edited(2, { offsetDays: 4, step: 'T+4' }))).toEqual(['二级督办单应晚于一级督办单。']);
    expect(ladderFaults(edited(2, { offsetDays: -3, step: 'T-3' }))[0]).toContain('不能在到期之前发出');
    expect(ladderFaults(edited(0, { step: 'T-1' }))).toEqual([
      '梯级“T-1”与其天数不符，应写作“T-2”。',
      '梯级“T-1”重复，同一天只能有一级。',
    ]);
    expect(ladderFaults(edited(0, { kind: 'urge' }))).toEqual(['“催办”只能出现一次。']);
    expect(ladderFaults(edited(0, { recipients: [] }))[0]).toContain('提醒对象');
    expect(ladderFaults(edited(4, { offsetDays: 31, step: 'T+31' }))[0]).toContain('30个工作日');
  });
});
