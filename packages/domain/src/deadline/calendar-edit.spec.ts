import { china, chinaData } from '../../test/china-calendar.js';
import { changedSpan, missingYears, missingYearWarning, withDay, withYear } from './calendar-edit.js';
import { finishClock, pauseClock, startClock } from './clock.js';
import type { Clock } from './clock.types.js';
import { confirmationFault, ReplanTally, replanSummary } from './replan-preview.js';
import { dayFromNumber } from './shanghai-time.js';
import { WorkingCalendar } from './working-calendar.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const clockFrom = (id: string, day: string, amount: number) =>
  startClock(china, {
    ...{ id, subjectType: 'problem', subjectId: `p-${id}`, round: 1, kind: 'host', ownerUserId: 'u1' },
    ...{ ownerUnitId: 'n1', grant: { unit: 'workday', amount }, policyVersion: 1, startedAt: at(`${day}T10:00`) },
  });
const in2026 = chinaData.exceptions.filter(({ day }) => day.startsWith('2026-'));
const edited = (...more: typeof in2026) => new WorkingCalendar(withYear(chinaData, 2026, [...in2026, ...more], '通知'));
const previewReplan = (before: WorkingCalendar, after: WorkingCalendar, clocks: readonly Clock[], now: Date) => {
  const tally = new ReplanTally(before, after, now);
  for (const clock of clocks) tally.add(clock);
  return { moved: tally.moved, ...{ counts: tally.counts(), summary: replanSummary(tally.counts()) } };
};
// Wednesday off for a typhoon, the weekend worked instead.
const storm = edited(
  { day: '2026-03-04', kind: 'OFF', name: '台风' },
  { day: '2026-03-07', kind: 'WORK', name: '台风' },
  { day: '2026-03-08', kind: 'WORK', name: '台风' },
);

describe('a changed calendar', () => {
  const clocks = [clockFrom('a', '2026-03-02', 3), clockFrom('b', '2026-03-02', 5), clockFrom('c', '2026-03-09', 2)];

  it('shows which open cases move from when to when, and changes nothing', () => {
    const done = finishClock(china, clockFrom('d', '2026-03-02', 3), at('2026-03-03T10:00'));
    const preview = previewReplan(china, storm, [...clocks, done], at('2026-03-03T10:00'));
    expect(preview.moved).toEqual([
      {
        ...{ clockId: 'a', subjectType: 'problem', subjectId: 'p-a', kind: 'host', direction: 'later' },
        ...{ lateAtOnce: false, relieved: false },
        ...{ from: at('2026-03-05T18:00'), to: at('2026-03-06T18:00') },
      },
      {
        ...{ clockId: 'b', subjectType: 'problem', subjectId: 'p-b', kind: 'host', direction: 'earlier' },
        ...{ lateAtOnce: false, relieved: false },
        ...{ from: at('2026-03-09T18:00'), to: at('2026-03-08T18:00') },
      },
    ]);
    expect(preview.summary).toBe('涉及2件：2个在办时限的到期日变动（提前1个，推后1个），1个不变。');
    expect(clocks[0]).toMatchObject({ dueAt: at('2026-03-05T18:00'), calendarRevision: 1 });
  });

  it('warns of cases it would make late at once, and moves paused ones, too', () => {
    const preview = previewReplan(china, storm, clocks, at('2026-03-08T20:00'));
    expect(preview.moved.filter(({ lateAtOnce }) => lateAtOnce).map(({ clockId }) => clockId)).toEqual(['b']);
    expect(preview.summary).toContain('其中1个变动后即为逾期');
    const paused = pauseClock(china, clockFrom('e', '2026-03-02', 3), at('2026-03-05T10:00'), 'HEARING');
    expect(previewReplan(china, storm, [paused], at('2026-03-05T12:00')).moved).toHaveLength(1);
  });

  it('confirms what was provisional', () => {
    const next = new WorkingCalendar(
      withYear(chinaData, 2027, [{ day: '2027-01-01', kind: 'OFF', name: '元旦' }], '通知'),
    );
    expect(next.revision).toBe(2);
    const late = [clockFrom('f', '2026-12-28', 2), clockFrom('g', '2026-12-28', 5)];
    const preview = previewReplan(china, next, late, at('2026-12-28T12:00'));
    expect(preview).toMatchObject({ counts: { confirmed: 1, open: 2, moved: 1 }, moved: [{ clockId: 'g' }] });
    expect(previewReplan(next, next, late, at('2026-12-28T12:00')).summary).toBe('没有在办时限的到期日变动。');
  });

  it('says which days changed', () => {
    const span = changedSpan(china, storm, 2026);
    expect(span && [dayFromNumber(span.from), dayFromNumber(span.to)]).toEqual(['2026-03-04', '2026-03-08']);
    expect(changedSpan(china, edited(), 2026)).toBeNull();
  });

  it('relieves what was late by the old date, and says that the fact stays', () => {
    const preview = previewReplan(china, storm, clocks.slice(0, 1), at('2026-03-06T10:00'));
    expect(preview.counts).toMatchObject({ moved: 1, relieved: 1, lateAtOnce: 0 });
    expect(preview.summary).toContain('1个变动后不再逾期（已记录的逾期事实不变）');
  });

  it('that moves a thousand cases is confirmed with their number, which may be a twentieth off', () => {
    expect(confirmationFault({ cases: 999 }, null)).toBeNull();
    expect(confirmationFault({ cases: 1_000 }, null)).toContain('将有1000件');
    expect(confirmationFault({ cases: 1_000 }, 1_050)).toBeNull();
    expect(confirmationFault({ cases: 1_000 }, 949)).toContain('请重新预览');
  });

  it('is changed by the day: an entry made, an entry taken away', () => {
    const edit = (day: string, kind: 'OFF' | 'WORK', reason = '台风停工') => withDay(chinaData, { day, kind, reason });
    const entries = (day: string, kind: 'OFF' | 'WORK') => {
      const edited = edit(day, kind);
      return edited.ok ? edited.data.exceptions.filter((exception) => exception.day === day) : edited.message;
    };
    expect(entries('2026-03-04', 'OFF')).toEqual([{ day: '2026-03-04', kind: 'OFF', name: '台风停工' }]);
    expect(entries('2026-03-07', 'WORK')).toEqual([{ day: '2026-03-07', kind: 'WORK', name: '台风停工' }]);
    expect(entries('2026-02-18', 'WORK')).toEqual([]);
    expect(entries('2026-02-14', 'OFF')).toEqual([]);
    expect(entries('2026-03-07', 'OFF')).toContain('本来就不上班（周末）');
    expect(entries('2026-03-04', 'WORK')).toContain('本来就上班');
    expect(entries('2026-02-30', 'OFF')).toContain('没有 30 日');
    expect(entries('2031-03-04', 'OFF')).toContain('2031年的放假安排还没有导入');
    expect(edit('2026-03-04', 'OFF', ' ')).toMatchObject({ ok: false, field: 'reason' });
    const done = edit('2026-03-04', 'OFF');
    expect(done.ok && done.data.revision).toBe(chinaData.revision + 1);
  });

  it('is missed from November on', () => {
    expect(missingYears(china, '2031-06-01')).toEqual([2031]);
    expect(missingYearWarning(china, '2026-10-31')).toBeNull();
    expect(missingYearWarning(china, '2026-11-01')).toContain('2027年放假安排尚未导入');
    expect(missingYearWarning(china, '2025-12-01')).toBeNull();
  });
});
