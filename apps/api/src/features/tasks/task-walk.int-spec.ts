import fc from 'fast-check';
import { availableTaskActions } from '@zhuqi/domain/task/decide-task.js';
import { foldTask } from '@zhuqi/domain/task/evolve-task.js';
import { openPeriodsFor } from '@zhuqi/domain/task/open-periods.js';
import type { TaskEvent } from '@zhuqi/domain/task/task-events.js';
import { defaultTaskRules } from '@zhuqi/domain/task/task-rules.js';
import { taskStanding } from '@zhuqi/domain/task/task-standing.js';
import type { TaskAction } from '@zhuqi/domain/task/task.transitions.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storedEvents } from '../../../test/support/stored-events.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { taskDecider } from '@zhuqi/domain/task/decide-task.js';

/** The same walks every time, which are known to go everywhere, and others each time. */
const FIXED = { numRuns: 30, seed: 20260305, endOnFailure: true };
const FREE = { numRuns: 15, endOnFailure: true };

const step = fc.record({ hours: fc.nat({ max: 400 }), pick: fc.nat({ max: 1_000 }) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Acts that end a task are rare, or no walk would see a second report. */
const ending: readonly TaskAction[] = ['cancel', 'declareMissed', 'requestCompletion'];

describe('random tasks through the real services', () => {
  let context: FeatureContext;
  let player: TaskPlayer;
  let now = TASK_NOON;
  const performed = new Set<string>();

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = await TaskPlayer.prepare(context.app);
  }, 60_000);
  afterAll(() => context.close());

  async function walk(steps: readonly Step[]): Promise<string> {
    now = TASK_NOON;
    const id = await player.draft();
    for (const { hours, pick } of steps) {
      now = new Date(now.getTime() + hours * 3_600_000);
      const task = await player.task(id);
      const offers = Object.values(player.actors).flatMap((actor) =>
        availableTaskActions(task, { kind: 'user', actor }, now)
          .filter(({ action }) => !ending.includes(action) || pick % 7 === 0)
          .map(({ action }) => ({ action, actor })),
      );
      const offer = offers[pick % Math.max(1, offers.length)];
      if (!offer) continue;
      const periods = openPeriodsFor(task, offer.action, now);
      const period = periods?.[pick % Math.max(1, periods.length)]?.value ?? '2026-01';
      const code = await player.try(task, offer.action, offer.actor, await player.facts(offer.action, task, period));
      expect([offer.action, code]).toEqual([offer.action, 'OK']);
      performed.add(offer.action);
    }
    return id;
  }

  async function inspect(id: string): Promise<void> {
    const { aggregate: task, version } = await player.stored(id);
    const events = await storedEvents<TaskEvent>(context.database, id);
    expect(foldTask(events)).toEqual(task);
    expect(version).toBe(events.length);
    const [kept] = await context.database.query<{ row: Record<string, unknown>; at: Date }>(
      null,
      `select jsonb_build_object('completion', completion, 'colour', colour, 'forecastOn', forecast_on, 'pacedOn', paced_on,
         'reportPeriod', report_period, 'reportState', report_state, 'reportDueOn', report_due_on) as row,
         (select max(at) from event where subject_id = task.id) as at from task where id = $1`,
      [id],
    );
    const calendar = await context.app.get(DeadlineService).calendar();
    expect(kept?.row).toEqual(taskStanding(task, new Map(), calendar, dayOf(kept?.at ?? now), defaultTaskRules));
  }

  it('45 walks: the row is the fold of its stored events, and its pace the pace of the day it was last touched', async () => {
    const steps = fc.array(step, { minLength: 8, maxLength: 24, size: 'max' });
    const property = fc.asyncProperty(steps, async (tries) => inspect(await walk(tries)));
    await fc.assert(property, FIXED);
    await fc.assert(property, FREE);
  }, 300_000);

  it('the walks performed every act', () =>
    expect(taskDecider.actions.filter((action) => !performed.has(action))).toEqual([]));
});
