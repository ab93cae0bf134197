import { china } from '../../test/china-calendar.js';
import { sharedLines } from '../../test/shared-data.js';
import { dueAfterWorkingDays, dueAfterWorkingMinutes, dueAt, workingDaysLate, workingDaysLeft } from './due-at.js';
import { fromShanghai, shanghaiDayOf, toShanghai } from './shanghai-time.js';

const at = (text: string) => new Date(`${text}:00+08:00`);
const known = sharedLines('workdays-2018-2025.csv');

describe('day clocks', () => {
  // Counted by hand on the State Council's notices.
  it.each([
    ['2024-02-08T10:00', 1, '2024-02-09'],
    ['2024-02-08T10:00', 2, '2024-02-18'],
    ['2024-02-08T10:00', 7, '2024-02-23'],
    ['2025-01-24T10:00', 3, '2025-02-05'],
    ['2025-01-27T10:00', 5, '2025-02-10'],
    ['2026-02-13T10:00', 1, '2026-02-14'],
    ['2026-02-13T10:00', 5, '2026-02-27'],
    ['2026-02-13T10:00', 6, '2026-02-28'],
    ['2023-09-28T10:00', 1, '2023-10-07'],
    ['2023-09-28T10:00', 3, '2023-10-09'],
    ['2024-09-30T10:00', 1, '2024-10-08'],
    ['2024-09-30T10:00', 5, '2024-10-12'],
    ['2025-09-30T10:00', 1, '2025-10-09'],
    ['2025-09-30T10:00', 3, '2025-10-11'],
    ['2026-09-30T10:00', 1, '2026-10-08'],
    ['2026-09-30T10:00', 3, '2026-10-10'],
    ['2026-02-20T10:00', 1, '2026-02-24'],
  ])('from %s, %i working days end on %s', (start, n, day) => {
    expect(dueAfterWorkingDays(china, at(start), n)).toEqual({ dueAt: at(`${day}T18:00`), provisional: false });
  });

  (known ? it : it.skip)('agrees with a count over the known days for every start day and 1 to 30 days', () => {
    const rows = (known ?? []).map(([day = '', , is]) => ({ day, works: is === '1' }));
    const wrong: string[] = [];
    rows.slice(0, -60).forEach(({ day }, i) => {
      let n = 0;
      for (const row of rows.slice(i + 1)) {
        if (!row.works) continue;
        n += 1;
        const due = dueAfterWorkingDays(china, fromShanghai(shanghaiDayOf(day), 600), n).dueAt;
        const { day: dueDay, minutes } = toShanghai(due);
        if (dueDay !== row.day || minutes !== 18 * 60) wrong.push(`${day}+${n}`);
        if (n === 30) break;
      }
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-03-05T10:00', '2026-03-05T18:00'],
    ['2026-03-05T17:59', '2026-03-05T18:00'],
    ['2026-03-05T18:00', '2026-03-06T18:00'],
    ['2026-03-07T10:00', '2026-03-09T18:00'],
  ])('0 days from %s are due at %s', (start, due) => {
    expect(dueAfterWorkingDays(china, at(start), 0).dueAt).toEqual(at(due));
  });

  it('counts an extension on top, also of 0 days', () => {
    expect(dueAfterWorkingDays(china, at('2026-03-05T10:00'), 3, { extra: 2 }).dueAt).toEqual(at('2026-03-12T18:00'));
    expect(dueAfterWorkingDays(china, at('2026-03-07T10:00'), 0, { extra: 1 }).dueAt).toEqual(at('2026-03-10T18:00'));
  });

  const paused = (from: string, to: string | null, openPausesEndAt?: Date) =>
    dueAfterWorkingDays(china, at('2026-03-02T10:00'), 3, {
      pauses: [{ from: at(from), to: to === null ? null : at(to) }],
      ...(openPausesEndAt ? { openPausesEndAt } : {}),
    }).dueAt;

  it.each([
    ['within one day', '2026-03-03T09:00', '2026-03-03T17:59', '2026-03-05T18:00'],
    ['up to the closing', '2026-03-03T09:00', '2026-03-03T18:00', '2026-03-06T18:00'],
    ['over night', '2026-03-03T17:59', '2026-03-04T09:00', '2026-03-06T18:00'],
    ['from the closing over night', '2026-03-03T18:00', '2026-03-04T09:00', '2026-03-05T18:00'],
    ['over a weekend only', '2026-03-06T18:00', '2026-03-09T09:00', '2026-03-05T18:00'],
    ['on the start day', '2026-03-02T11:00', '2026-03-03T09:00', '2026-03-05T18:00'],
    ['after the due date', '2026-03-05T18:00', '2026-03-20T09:00', '2026-03-05T18:00'],
    ['over two weeks', '2026-03-04T12:00', '2026-03-18T12:00', '2026-03-19T18:00'],
  ])('a pause %s', (_, from, to, due) => {
    expect(paused(from, to)).toEqual(at(due));
  });

  it('takes a running pause as costing nothing yet, or up to a given moment', () => {
    expect(paused('2026-03-03T10:00', null)).toEqual(at('2026-03-05T18:00'));
    expect(paused('2026-03-03T10:00', null, at('2026-03-05T10:00'))).toEqual(at('2026-03-09T18:00'));
  });

  it('is provisional as soon as the count touches a year not announced', () => {
    expect(dueAfterWorkingDays(china, at('2026-12-25T10:00'), 4)).toEqual({
      dueAt: at('2026-12-31T18:00'),
      provisional: false,
    });
    expect(dueAfterWorkingDays(china, at('2026-12-25T10:00'), 5)).toEqual({
      dueAt: at('2027-01-01T18:00'),
      provisional: true,
    });
  });
});

describe('minute clocks', () => {
  it.each([
    ['2026-03-05T09:30', 120, '2026-03-05T11:30'],
    ['2026-03-05T10:00', 120, '2026-03-05T12:00'],
    ['2026-03-05T11:00', 120, '2026-03-05T15:00'],
    ['2026-03-05T17:00', 120, '2026-03-06T10:00'],
    ['2026-03-06T17:30', 120, '2026-03-09T10:30'],
    ['2026-02-15T08:00', 120, '2026-02-24T11:00'],
    ['2026-03-05T09:00', 420, '2026-03-05T18:00'],
  ])('from %s, %i minutes end at %s', (start, minutes, due) => {
    expect(dueAfterWorkingMinutes(china, at(start), minutes).dueAt).toEqual(at(due));
  });

  it('takes out the paused working time', () => {
    const pauses = [{ from: at('2026-03-05T09:40'), to: at('2026-03-05T14:10') }];
    expect(dueAfterWorkingMinutes(china, at('2026-03-05T09:30'), 120, { pauses }).dueAt).toEqual(
      at('2026-03-05T16:00'),
    );
  });
});

describe('calendar-day clocks', () => {
  const grant = { unit: 'calendarday', amount: 14 } as const;

  it('run through holidays to the last moment of the day and are never provisional', () => {
    const due = dueAt(china, { grant, startedAt: at('2026-12-25T10:00') });
    expect(due).toEqual({ dueAt: new Date('2027-01-08T23:59:59.999+08:00'), provisional: false });
  });
});

describe('lateness', () => {
  const due = at('2026-02-14T18:00');
  it.each([
    ['2026-02-14T18:00', 0, 0],
    ['2026-02-14T20:00', 0, 0],
    ['2026-02-20T10:00', 0, 0],
    ['2026-02-24T09:00', 1, -1],
    ['2026-02-26T09:00', 3, -3],
    ['2026-02-12T09:00', 0, 2],
  ])('at %s', (now, late, left) => {
    expect(workingDaysLate(china, due, at(now))).toBe(late);
    expect(workingDaysLeft(china, due, at(now))).toBe(left);
  });

  it('refuses terms that are no numbers of days', () => {
    expect(() => dueAfterWorkingDays(china, due, 1.5)).toThrow('时限 1.5 应为非负整数。');
    expect(() => dueAfterWorkingDays(china, due, -1)).toThrow('应为非负整数');
    expect(() => dueAfterWorkingDays(china, new Date(Number.NaN), 1)).toThrow('无效的时间');
  });
});
