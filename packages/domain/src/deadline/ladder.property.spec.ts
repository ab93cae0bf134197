import fc from 'fast-check';
import { china } from '../../test/china-calendar.js';
import { moment } from '../../test/deadline-arbitraries.js';
import { extendClock, pauseClock, resumeClock, startClock } from './clock.js';
import type { Clock } from './clock.types.js';
import { defaultLadder, dueRung, type FiringRung } from './ladder.js';

/** What happens to a small scheduler. Only what it wrote down outlives a crash, as in the database. */
type Incident =
  | { readonly kind: 'tick' | 'tickAndDie' | 'pause' | 'resume' | 'extend'; readonly minutes: number }
  | { readonly kind: 'clockJumps'; readonly minutes: number };

const incident: fc.Arbitrary<Incident> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('tick' as const), minutes: fc.integer({ min: 1, max: 2000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('tickAndDie' as const, 'pause' as const, 'resume' as const, 'extend' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 12_000 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clockJumps' as const),
      minutes: fc.integer({ min: -4000, max: 12_000 }),
    }),
  },
);

interface Firing {
  readonly rung: FiringRung;
  readonly now: Date;
  readonly clock: Clock;
}

function simulate(startedAt: Date, amount: number, incidents: readonly Incident[]) {
  let clock = startClock(china, {
    ...{ id: 'c1', subjectType: 'problem', subjectId: 'p1', round: 1, kind: 'host', ownerUserId: 'u1' },
    ...{ ownerUnitId: 'n1', grant: { unit: 'workday', amount }, policyVersion: 1, startedAt },
  });
  let now = startedAt;
  const settled = new Map<string, 'fired' | 'superseded'>();
  const firings: Firing[] = [];
  for (const { kind, minutes } of incidents) {
    now = new Date(Math.max(startedAt.getTime(), now.getTime() + minutes * 60_000));
    const { fire, superseded } = dueRung(china, defaultLadder, clock, new Set(settled.keys()), now);
    // A rung and its being settled are one write: death before it loses both, the next tick does it again.
    if (kind === 'tick' && fire) {
      for (const { step } of superseded) settled.set(step, 'superseded');
      settled.set(fire.step, 'fired');
      firings.push({ rung: fire, now, clock });
    }
    const lastPause = clock.pauses.at(-1)?.from ?? startedAt;
    if (kind === 'pause' && clock.state === 'running') clock = pauseClock(china, clock, now, 'SUPPLEMENT');
    else if (kind === 'resume' && clock.state === 'paused' && now >= lastPause) clock = resumeClock(china, clock, now);
    else if (kind === 'extend' && clock.extraDays < 10) clock = extendClock(china, clock, { extra: 5 }, now);
  }
  return { firings, settled };
}

const run = fc.tuple(moment(), fc.integer({ min: 0, max: 12 }), fc.array(incident, { maxLength: 60, size: 'max' }));

describe('the ladder under pauses, restarts and clock jumps', () => {
  it('fires each rung at most once, never while paused, in working time only, and the highest only', () => {
    fc.assert(
      fc.property(run, ([startedAt, amount, incidents]) => {
        const { firings, settled } = simulate(startedAt, amount, incidents);
        expect(new Set(firings.map(({ rung }) => rung.step)).size).toBe(firings.length);
        for (const { rung, now, clock } of firings) {
          expect(settled.get(rung.step)).toBe('fired');
          expect(clock.state).toBe('running');
          expect(china.nextWorkingMoment(now)).toEqual(now);
          expect(rung.at <= now).toBe(true);
          expect(rung.at > clock.startedAt).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('watched without a break every rung fires, in order, on its own day', () => {
    fc.assert(
      fc.property(moment('2018-01-01', '2026-06-01'), fc.integer({ min: 3, max: 10 }), (startedAt, amount) => {
        const hourly = Array.from({ length: 24 * 60 }, (): Incident => ({ kind: 'tick', minutes: 60 }));
        const { firings } = simulate(startedAt, amount, hourly);
        expect(firings.map(({ rung }) => rung.step)).toEqual(defaultLadder.rungs.map(({ step }) => step));
        for (const { rung, now } of firings) expect(now.getTime() - rung.at.getTime()).toBeLessThan(5 * 3_600_000);
      }),
      { numRuns: 40 },
    );
  });
});
