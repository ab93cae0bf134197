import { makeCast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { ProblemPlayer } from '../../../../test/support/problem-player.js';
import { DispatchEventHandler } from '../../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../../platform/outbox/outbox-worker.module.js';
import { DeadlinesWorkerModule } from '../../deadlines/worker/deadlines-worker.module.js';
import { TimerSweep } from '../../deadlines/worker/timer-sweep.task.js';
import { ProblemsWorkerModule } from './problems-worker.module.js';

describe('the enterprise stays silent', () => {
  let context: FeatureContext;
  let player: ProblemPlayer;
  beforeAll(async () => {
    context = await featureContext(ProblemsWorkerModule, DeadlinesWorkerModule, OutboxWorkerModule);
    player = await ProblemPlayer.prepare(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  /** Lets a clock of the problem run out, by the worker's own sweep. @returns outbox ids of what it said */
  async function runOut(problemId: string, kind: string): Promise<string[]> {
    await rows(`update clock set due_at = now() - interval '1 day' where subject_id = $1 and kind = $2`, [
      problemId,
      kind,
    ]);
    await rows(
      `update timer t set fire_at = now() - interval '1 hour' from clock c
       where c.id = t.clock_id and c.subject_id = $1 and c.kind = $2 and t.step = 'OVERDUE'`,
      [problemId, kind],
    );
    await context.app.get(TimerSweep, { strict: false }).run();
    const said = await rows<{ id: string }>(
      `select o.id from outbox o join event e on e.id = o.event_id
       where e.type = 'clock.becameOverdue' and e.payload ->> 'subjectId' = $1 and o.done_at is null`,
      [problemId],
    );
    return said.map(({ id }) => id);
  }

  const dispatch = (outboxIds: readonly string[]) =>
    Promise.all(
      outboxIds.map((outboxId) => context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId })),
    );
  const lastEvent = async (id: string) =>
    (
      await rows<{ type: string; actor: string }>(
        'select type, actor_name as actor from event where subject_id = $1 order by version desc limit 1',
        [id],
      )
    )[0];

  it('asked and not answered: goes to review as explained; nobody of ours was late', async () => {
    const id = await player.inState('AWAITING_INFO');
    await dispatch(await runOut(id, 'info'));
    expect(await player.row(id)).toMatchObject({ state: 'IN_REVIEW', result: 'EXPLAINED', overdueCount: 0 });
    expect(await lastEvent(id)).toEqual({ type: 'problem.infoTimedOut', actor: '系统' });
  });

  it('answered and not rated: closed as unrated, outside the satisfaction base', async () => {
    const id = await player.inState('AWAITING_FEEDBACK');
    await dispatch(await runOut(id, 'feedback'));
    expect(await player.row(id)).toMatchObject({
      state: 'CLOSED',
      closing: 'UNRATED',
      satisfaction: null,
      overdueCount: 0,
    });
    expect(await rows('select satisfaction, source, round from rating where problem_id = $1', [id])).toEqual([
      { satisfaction: 'UNRATED', source: 'TIMEOUT', round: 1 },
    ]);
    const open = await rows(`select kind from clock where subject_id = $1 and state in ('running', 'paused')`, [id]);
    expect(open).toEqual([]);
  });

  it('happens once, however often and by however many the event is dispatched', async () => {
    const id = await player.inState('AWAITING_FEEDBACK');
    const said = await runOut(id, 'feedback');
    await dispatch([...said, ...said, ...said]);
    await rows('update outbox set done_at = null where id = any($1::uuid[])', [said]);
    await dispatch(said);
    expect(
      await rows(`select 1 from event where subject_id = $1 and type = 'problem.ratingTimedOut'`, [id]),
    ).toHaveLength(1);
  });

  it('a word that came at the last moment counts: the clock it ended says nothing any more', async () => {
    const id = await player.inState('AWAITING_INFO');
    const said = await runOut(id, 'info');
    expect(await player.try(await player.row(id), 'supplyInfo', player.actors.enterprise)).toBe('OK');
    // Asked again: the new question has a clock of its own.
    expect(await player.try(await player.row(id), 'requestInfo', player.actors.host)).toBe('OK');
    await dispatch(said);
    expect(await player.row(id)).toMatchObject({ state: 'AWAITING_INFO' });
  });

  it('a clock of ours that runs out moves nothing', async () => {
    const id = await player.inState('IN_PROGRESS');
    await dispatch(await runOut(id, 'host'));
    expect(await player.row(id)).toMatchObject({ state: 'IN_PROGRESS', overdueCount: 1 });
  });
});
