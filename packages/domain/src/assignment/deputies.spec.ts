import fc from 'fast-check';
import { noon } from '../../test/problems.js';
import { addDays, dayOf, fromShanghai, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { actingFor, deputyFault, deputyOf, endsOn, type Deputy, type NewDeputy } from './deputies.js';

const day = shanghaiDayOf;
const deputy = (absent: string, acting: string, from: string, to: string, more: Partial<Deputy> = {}): Deputy => ({
  ...{ id: `${absent}-${acting}-${from}`, absentUserId: absent, absentName: absent, deputyUserId: acting },
  ...{ deputyName: acting, from: day(from), to: day(to), revokedAt: null },
  ...more,
});
const existing = [deputy('张', '李', '2026-03-10', '2026-03-20')];
const fault = (wanted: NewDeputy, others = existing) => deputyFault(others, wanted, noon)?.code ?? null;

describe('a deputy', () => {
  it.each([
    ['oneself', deputy('张', '张', '2026-04-01', '2026-04-02'), 'SAME_PERSON'],
    ['an end before the beginning', deputy('王', '李', '2026-04-02', '2026-04-01'), 'ORDER'],
    ['days gone by', deputy('王', '李', '2026-03-01', '2026-03-04'), 'IN_PAST'],
    ['half a year and more', deputy('王', '李', '2026-04-01', '2026-09-28'), 'TOO_LONG'],
    ['an overlap on the last day', deputy('张', '王', '2026-03-20', '2026-03-25'), 'OVERLAP'],
    ['a deputy who is absent', deputy('王', '张', '2026-03-15', '2026-03-16'), 'CHAIN'],
    ['somebody who acts for another', deputy('李', '王', '2026-03-15', '2026-03-16'), 'CHAIN'],
    ['the day after', deputy('张', '王', '2026-03-21', '2026-03-25'), null],
    ['one deputy for two', deputy('王', '李', '2026-03-15', '2026-03-16'), null],
    ['today', deputy('王', '赵', '2026-03-05', '2026-03-05'), null],
  ])('%s', (_name, wanted, code) => expect(fault(wanted)).toBe(code));

  it('says who and when, and a revoked one is in nobody’s way', () => {
    const wanted = deputy('张', '王', '2026-03-12', '2026-03-13');
    expect(deputyFault(existing, wanted, noon)?.message).toBe(
      '张在2026年3月10日(周二)至2026年3月20日(周五)已由李代理，日期重叠，请先撤销或错开日期。',
    );
    expect(fault(wanted, [{ ...existing[0]!, revokedAt: noon }])).toBeNull();
  });

  it('acts from the first day to the end of the last, or until revoked', () => {
    const acts = (when: string) => actingFor(existing, '李', new Date(`${when}:00+08:00`)).length === 1;
    expect(['2026-03-09T23:59', '2026-03-10T00:00', '2026-03-20T23:59', '2026-03-21T00:00'].map(acts)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(endsOn(existing[0]!)).toBe('2026-03-21');
    const revoked = [{ ...existing[0]!, revokedAt: fromShanghai(day('2026-03-12'), 600) }];
    expect(deputyOf(revoked, '张', fromShanghai(day('2026-03-12'), 599))?.deputyName).toBe('李');
    expect(deputyOf(revoked, '张', fromShanghai(day('2026-03-12'), 600))).toBeNull();
  });

  it('what was let in leaves nobody with two deputies on one day, and no deputy absent', () => {
    const person = fc.constantFrom('张', '李', '王', '赵');
    const wanted = fc.tuple(person, person, fc.nat({ max: 40 }), fc.nat({ max: 10 }));
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 25 }), (tries) => {
        const held: Deputy[] = [];
        for (const [index, [absent, acting, start, length]] of tries.entries()) {
          const from = addDays(dayOf(noon), start);
          const next = { ...deputy(absent, acting, from, addDays(from, length)), id: `${index}` };
          if (deputyFault(held, next, noon) === null) held.push(next);
        }
        for (let n = 0; n <= 50; n++) {
          const now = fromShanghai(addDays(dayOf(noon), n), 600);
          const absent = held.filter((each) => each.from <= dayOf(now) && dayOf(now) <= each.to);
          expect(new Set(absent.map(({ absentUserId }) => absentUserId)).size).toBe(absent.length);
          for (const { deputyUserId } of absent) expect(deputyOf(held, deputyUserId, now)).toBeNull();
        }
      }),
    );
  });
});
