import { activityStates } from '@zhuqi/domain/activity/activity-state.js';
import { listStates } from '@zhuqi/domain/service-list/list-state.js';
import { taskStates } from '@zhuqi/domain/task/task-state.js';
import { ActivityPlayer } from '../../../test/support/activity-player.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ListPlayer } from '../../../test/support/list-player.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { Tx } from '../../platform/database/database.js';
import { checkLedger } from './check-ledger.js';
import { kindFaults, type AnyKind } from './kind-faults.js';
import type { Fault } from './ledger-report.js';

class Undo extends Error {}

describe('the histories of the ledger', () => {
  let context: FeatureContext;
  let kinds: readonly AnyKind[];

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => TASK_NOON;
    kinds = context.app.get(KindRegistry).kinds();
    const tasks = await TaskPlayer.prepare(context.app);
    for (const state of taskStates) await tasks.inState(state);
    const activities = new ActivityPlayer(context.app, tasks.cast);
    for (const state of activityStates) await activities.inState(state);
    const lists = await ListPlayer.prepare(context.app);
    for (const state of listStates) await lists.inState(state);
  }, 120_000);
  afterAll(() => context.close());

  /** What is found after rows were changed behind the services' back; the change is undone. */
  async function faultsAfter(subject: string, sql: string): Promise<readonly Fault[]> {
    const kind = kinds.find((one) => one.subject === subject);
    if (!kind) throw new Error(`no kind of ${subject}`);
    let found: readonly Fault[] = [];
    const spoil = async (tx: Tx) => {
      expect((await tx.query(null, `${sql} returning 1`, [])).length).toBeGreaterThan(0);
      found = (await kindFaults(tx, kind)).faults;
      throw new Undo();
    };
    await context.database.transaction(spoil).catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
    return found;
  }

  it('knows every kind with a lifecycle', () =>
    expect(kinds.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['task', 'activity', 'partnership']) as unknown,
    ));

  it('says that books kept by the services are sound, in every state', async () => {
    const { checked, faults } = await checkLedger(context.database, kinds);
    expect(faults.filter(({ code }) => code === 'HISTORY')).toEqual([]);
    expect(checked['任务']).toBe(taskStates.length);
    expect(checked['活动']).toBe(activityStates.length);
  });

  it.each([
    ['task', `update task set title = '另一件事' where state = 'IN_PROGRESS'`, 'HISTORY'],
    ['task', `update task set version = version + 1 where state = 'ISSUED'`, 'VERSION'],
    ['activity', `update activity set place = '别处' where state = 'ARCHIVED'`, 'HISTORY'],
    ['activity', `delete from activity_person`, 'HISTORY'],
  ])('finds in a %s: %s', async (subject, sql, code) => {
    const found = await faultsAfter(subject, sql);
    expect(found.map((fault) => fault.code)).toContain(code);
    for (const { message } of found) expect(message).not.toMatch(/null|undefined|\[object/);
  });
});
