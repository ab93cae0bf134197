import fc from 'fast-check';
import type { ActivityEvent } from '@zhuqi/domain/activity/activity-events.js';
import { activityTransitions, type ActivityAction } from '@zhuqi/domain/activity/activity.transitions.js';
import type { Activity } from '@zhuqi/domain/activity/activity.types.js';
import { personRowKey } from '@zhuqi/domain/activity/attendance.js';
import { availableActivityActions } from '@zhuqi/domain/activity/decide-activity.js';
import { foldActivity } from '@zhuqi/domain/activity/evolve-activity.js';
import { activityRow, expenseRows, participationRows } from '@zhuqi/domain/figure/activity-rows.js';
import { ACTIVITY_NOON, ActivityPlayer } from '../../../test/support/activity-player.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storedEvents } from '../../../test/support/stored-events.js';
import { SystemClock } from '../../platform/clock/system-clock.js';

/** The same walks every time, which are known to go everywhere, and others each time. */
const FIXED = { numRuns: 40, seed: 20260309, endOnFailure: true };
const FREE = { numRuns: 20, endOnFailure: true };

const step = fc.record({ pick: fc.nat({ max: 1_000 }), minutes: fc.nat({ max: 30 }) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('random activities through the real services', () => {
  let context: FeatureContext;
  let player: ActivityPlayer;
  let now = ACTIVITY_NOON;
  const performed = new Set<ActivityAction>();

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = new ActivityPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  async function walk(steps: readonly Step[], afterwards: boolean): Promise<string> {
    now = ACTIVITY_NOON;
    const id = await player.plan({ isOpen: true, ...(afterwards ? { loggedAfterwards: '当日未能报备。' } : {}) });
    for (const { pick, minutes } of steps) {
      now = new Date(now.getTime() + minutes * 60_000);
      const row = await player.row(id);
      const offers = Object.values(player.actors).flatMap((actor) =>
        availableActivityActions(row, { kind: 'user', actor }, now)
          .filter(({ action }) => action !== 'cancel' || pick % 11 === 0)
          .map(({ action }) => ({ action, actor })),
      );
      const offer = offers[pick % Math.max(1, offers.length)];
      if (!offer) continue;
      const code = await player.try(row, offer.action, offer.actor);
      expect([offer.action, code]).toEqual([offer.action, 'OK']);
      performed.add(offer.action);
    }
    return id;
  }

  const sorted = (activity: Activity): Activity => ({
    ...activity,
    people: [...activity.people].sort((a, b) => personRowKey(a).localeCompare(personRowKey(b))),
  });

  async function inspect(id: string): Promise<void> {
    const row = await player.row(id);
    const events = await storedEvents<ActivityEvent>(context.database, id);
    expect(sorted(foldActivity(events))).toEqual(sorted(row));
    expect(row.version).toBe(events.length);
    const [kept] = await context.database.query<Record<string, unknown>>(
      null,
      'select expected, attendance, speakers, expenses_fen as "expensesFen" from activity where id = $1',
      [id],
    );
    const { expected, attendance, speakers, expensesFen } = activityRow(row);
    expect(kept).toEqual({ expected, attendance, speakers, expensesFen });
    const counted = await context.database.query(
      null,
      'select 1 from participation where activity_id = $1 and is_attendance',
      [id],
    );
    expect(counted).toHaveLength(participationRows(row).filter(({ isAttendance }) => isAttendance).length);
    expect(counted).toHaveLength(Number(attendance));
    const payments = await context.database.query(null, 'select 1 from expense where activity_id = $1', [id]);
    expect(payments).toHaveLength(expenseRows(row).length);
    const open = await context.database.query(null, `select 1 from clock where subject_id = $1 and state = 'running'`, [
      id,
    ]);
    expect(open).toHaveLength(row.state === 'TO_RECORD' ? 1 : 0);
  }

  it('each is the fold of its stored events, and its figures are those of its rows', async () => {
    const walks = fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 16, size: 'max' }),
      fc.boolean(),
      async (tries, afterwards) => inspect(await walk(tries, afterwards && tries.length % 3 === 0)),
    );
    await fc.assert(walks, FIXED);
    await fc.assert(walks, FREE);
  }, 300_000);

  it('the walks performed every act', () => {
    expect(Object.keys(activityTransitions).filter((action) => !performed.has(action as ActivityAction))).toEqual([]);
  });
});
