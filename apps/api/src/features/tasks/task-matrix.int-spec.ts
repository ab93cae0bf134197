import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { decideTask, taskDecider } from '@zhuqi/domain/task/decide-task.js';
import { taskScope } from '@zhuqi/domain/task/task-actor.js';
import type { TaskFacts } from '@zhuqi/domain/task/task-facts.js';
import { taskStates } from '@zhuqi/domain/task/task-state.js';
import type { Task } from '@zhuqi/domain/task/task.types.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { TaskFactsInput } from './graphql/task.inputs.js';
import { toTaskFacts } from './task-facts.js';

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('task: state × action × person', () => {
  let context: FeatureContext;
  let player: TaskPlayer;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => TASK_NOON;
    player = await TaskPlayer.prepare(context.app);
  }, 60_000);
  afterAll(() => context.close());

  function expected(task: Task, action: string, actor: Actor, input: TaskFactsInput): string {
    if (!can(actor, 'task.read', taskScope(task))) return 'NOT_FOUND';
    const typed = toTaskFacts(input, task.dueOn);
    // What the service counts by itself: no enterprise has applied yet.
    const values = [{ targetId: task.targets[0]?.id ?? '', value: 0 }, ...(typed.values ?? [])];
    const facts: TaskFacts = { ...typed, ...(action === 'report' ? { values } : {}) };
    const decision = decideTask(task, action, facts, { kind: 'user', actor }, TASK_NOON);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  /** A running task has a report that waits, so that audits have something to judge; its report is for the next month. */
  async function inState(state: Task['state']): Promise<Task> {
    const task = await player.inState(state);
    return state === 'IN_PROGRESS' ? player.act(task.id, 'report', player.cast.host) : task;
  }

  it.each(taskStates)(
    '%s',
    async (state) => {
      let task = await inState(state);
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of taskDecider.actions) {
        const period = action === 'report' || action === 'postponeReport' ? '2026-02' : '2026-01';
        let facts = await player.facts(action, task, period);
        for (const [name, actor] of Object.entries(player.actors)) {
          const cell = `${action} by ${name}`;
          table[cell] = expected(task, action, actor, facts);
          answers[cell] = await player.try(task, action, actor, facts);
          if (answers[cell] !== 'OK') continue;
          expect((await player.task(task.id)).version).toBe(task.version + 1);
          task = await inState(state);
          facts = await player.facts(action, task, period);
        }
      }
      expect(answers).toEqual(table);
      // No refusal has left a trace.
      expect(await player.task(task.id)).toEqual(task);
      const events = await context.database.query(null, 'select 1 from event where subject_id = $1', [task.id]);
      expect(events).toHaveLength(task.version);
    },
    60_000,
  );

  it('refuses what it does not know, and a version that has moved on', async () => {
    const task = await player.inState('IN_PROGRESS');
    const { host, head } = player.cast;
    const report = await player.facts('report', task);
    expect(await player.try(task, 'shred', head)).toBe('NO_SUCH_ACTION');
    expect(await player.try({ ...task, id: 'nonsense' }, 'report', host)).toBe('NOT_FOUND');
    expect(await player.try({ ...task, version: 9 }, 'report', host, report)).toBe('CONFLICT');
  });

  it('of twenty reports of one period at once one counts', async () => {
    const task = await player.inState('IN_PROGRESS');
    const facts = await player.facts('report', task);
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => player.try(task, 'report', player.cast.host, facts)),
    );
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
    expect((await player.task(task.id)).reports).toHaveLength(1);
  });
});
