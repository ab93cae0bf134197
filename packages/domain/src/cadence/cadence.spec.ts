import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { addDays, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { defaultCadenceRules, type PaidVisit, type VisitTarget } from './cadence.types.js';
import { coverageGrid, planGaps } from './coverage-grid.js';
import { addMonths, visitsDue } from './visits-due.js';

const day = shanghaiDayOf;
const target = (id: string, more: Partial<VisitTarget> = {}): VisitTarget => ({
  ...{ id, target: 'ENTERPRISE', liaisonId: 'a', since: day('2022-01-01') },
  ...more,
});
const visit = (targetId: string, on: string, isPlanned = false): PaidVisit => ({
  ...{ id: `${targetId} ${on}`, targetId, on: day(on), isPlanned },
});

describe('what is due by the cadence', () => {
  const due = (targets: readonly VisitTarget[], visits: readonly PaidVisit[], today: string) =>
    visitsDue(defaultCadenceRules, targets, visits, day(today)).map(
      ({ target: { id }, dueOn, daysLate, plannedOn }) => [id, dueOn, daysLate, plannedOn],
    );

  it('is so many months after the last visit, the most pressing first', () => {
    const targets = [
      target('x'),
      target('y', { since: day('2021-11-30') }),
      target('p', { target: 'PROJECT', level: 'PROVINCE' }),
    ];
    expect(due(targets, [visit('x', '2022-02-10')], '2022-03-02')).toEqual([
      ['p', '2022-02-01', 29, null],
      ['y', '2022-02-28', 2, null],
      ['x', '2022-05-10', 0, null],
    ]);
    expect(due([target('x')], [visit('x', '2022-06-01', true)], '2022-05-01')).toEqual([
      ['x', '2022-04-01', 30, '2022-06-01'],
    ]);
    expect(visitsDue([], targets, [], day('2022-03-01'))).toEqual([]);
  });

  it('counts months by the calendar', () => {
    expect([
      addMonths(day('2022-01-31'), 1),
      addMonths(day('2022-11-30'), 3),
      addMonths(day('2024-02-29'), 12),
    ]).toEqual(['2022-02-28', '2023-02-28', '2025-02-28']);
  });
});

describe('the coverage grid', () => {
  const grid = coverageGrid(
    [target('x'), target('y', { since: day('2022-05-01') })],
    [visit('x', '2022-03-31'), visit('y', '2022-06-20', true)],
    2022,
    day('2022-05-16'),
  );

  it('shows each quarter as it is', () => {
    expect(grid.rows.map(({ cells }) => cells.map(({ coverage }) => coverage))).toEqual([
      ['VISITED', 'GAP', 'AHEAD', 'AHEAD'],
      ['NONE', 'PLANNED', 'AHEAD', 'AHEAD'],
    ]);
    expect(grid.covered).toBeCloseTo(1 / 3);
    expect(coverageGrid([], [], 2022, day('2022-05-16')).covered).toBeNull();
  });

  it('plans the gaps on working days of the quarter, two a day and person at most', () => {
    expect(planGaps(grid, china, day('2022-05-16')).visits).toMatchObject([{ leadId: 'a', plannedOn: '2022-05-17' }]);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', null), { maxLength: 60 }),
        fc.integer({ min: 0, max: 364 }),
        (liaisons, offset) => {
          const today = addDays(day('2022-01-01'), offset);
          const targets = liaisons.map((liaisonId, index) => target(String(index), { liaisonId }));
          const { visits, left } = planGaps(coverageGrid(targets, [], 2022, today), china, today);
          expect(visits.length + left.length).toBe(targets.length);
          const load = new Map<string, number>();
          for (const { leadId, plannedOn } of visits) {
            expect(china.isWorkday(plannedOn) && plannedOn > today).toBe(true);
            load.set(leadId + plannedOn, (load.get(leadId + plannedOn) ?? 0) + 1);
          }
          expect(Math.max(0, ...load.values())).toBeLessThanOrEqual(2);
        },
      ),
    );
    expect(planGaps(grid, china, day('2023-01-05'))).toEqual({ visits: [], left: [] });
  });
});
