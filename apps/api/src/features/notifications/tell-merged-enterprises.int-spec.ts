import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer, statement } from '../../../test/support/problem-player.js';
import { DispatchEventHandler } from '../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../platform/outbox/outbox-worker.module.js';
import { NotificationsWorkerModule } from './notifications-worker.module.js';

describe('a problem that was merged', () => {
  let context: FeatureContext;
  let cast: Cast;
  let player: ProblemPlayer;
  beforeAll(async () => {
    context = await featureContext(NotificationsWorkerModule, OutboxWorkerModule);
    cast = await makeCast(context.database);
    player = await ProblemPlayer.prepare(context.app, cast);
  }, 60_000);
  afterAll(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);

  /** Lets the subscribers hear everything said so far. */
  async function dispatch(): Promise<void> {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id: outboxId } of open)
      await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId });
  }

  const merge = async (id: string, into: string) => {
    const facts = { input: { mergeInto: into }, facts: { mergeInto: { id: into, state: 'SUBMITTED' } } } as const;
    expect(await player.try(await player.row(id), 'merge', player.actors.coordinator, facts)).toBe('OK');
  };

  const told = (id: string) =>
    rows<{ kind: string; body: string }>(
      `select kind, body from notification where subject_id = $1 and kind like 'enterprise.merged.%' order by created_at, id`,
      [id],
    );

  it('its enterprise is told when it is merged and when the other one is answered; both histories stay', async () => {
    const other = { enterpriseId: cast.districtEnterpriseId };
    const [target, middle, first] = [
      await player.raise('submit'),
      await player.raise('submit', other),
      await player.raise('submit'),
    ];
    await merge(first, middle);
    await merge(middle, target);
    await dispatch();
    const { number } = await player.row(target);
    expect((await told(middle)).map(({ body }) => body)).toEqual([expect.stringContaining(`已并入 ${number} 办理`)]);
    expect((await told(middle))[0]?.body.split(statement.title)).toHaveLength(2);

    for (const [action, who] of [
      ['accept', 'coordinator'],
      ['assign', 'coordinator'],
      ['sign', 'host'],
      ['submitResult', 'host'],
      ['approveResult', 'hostUnitHead'],
    ] as const)
      expect(await player.try(await player.row(target), action, player.actors[who])).toBe('OK');
    await dispatch();
    // The answer was written to the enterprise that asked: the same one reads it, another one learns the result.
    expect((await told(first)).at(-1)?.body).toContain('答复：已协助完成申报。');
    expect((await told(middle)).at(-1)?.body).toContain('办理结果：解决');
    expect((await told(middle)).at(-1)?.body).not.toContain('已协助完成申报');
    expect((await told(first)).length + (await told(middle)).length).toBe(4);

    expect(await player.row(first)).toMatchObject({ state: 'MERGED', mergedIntoId: middle });
    const events = await rows<{ id: string; n: number }>(
      'select subject_id as id, count(*) as n from event where subject_id = any($1::uuid[]) group by 1',
      [[first, middle, target]],
    );
    expect(new Map(events.map(({ id, n }) => [id, n]))).toEqual(
      new Map([
        [first, 3],
        [middle, 3],
        [target, 7],
      ]),
    );
  });
});
