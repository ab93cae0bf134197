import { isSampled, type CallbackSampling } from '@zhuqi/domain/callback/sampling.js';
import { makeCast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { ProblemPlayer } from '../../../../test/support/problem-player.js';
import { DispatchEventHandler } from '../../../platform/outbox/dispatch-event.handler.js';
import { OutboxWorkerModule } from '../../../platform/outbox/outbox-worker.module.js';
import { SettingsReader } from '../../../platform/settings/settings-reader.js';
import { CallbacksWorkerModule } from './callbacks-worker.module.js';
import { ResampleCalls } from './resample-calls.task.js';

describe('what follows from calls and samples', () => {
  let context: FeatureContext;
  let player: ProblemPlayer;
  beforeAll(async () => {
    context = await featureContext(CallbacksWorkerModule, OutboxWorkerModule);
    player = await ProblemPlayer.prepare(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  const rows = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    context.database.query<Row>(null, sql, values);
  const sampleBy = (sampling: CallbackSampling) => {
    context.app.get(SettingsReader).sampling = () => Promise.resolve(sampling);
  };
  const all: CallbackSampling = { withdrawn: 1, rated: 1, seed: 'a' };

  async function dispatch(): Promise<void> {
    const open = await rows<{ id: string }>('select id from outbox where done_at is null order by created_at, id');
    for (const { id: outboxId } of open)
      await context.app.get(DispatchEventHandler, { strict: false }).handle({ outboxId });
  }

  it('a call that decides or checks stands in the log, under the round it was about', async () => {
    sampleBy(all);
    const id = await player.inState('AWAITING_FEEDBACK');
    const facts = { satisfaction: 'DISSATISFIED', dissatisfactionCause: 'IN_OUR_HANDS', note: '企业不满意' } as const;
    const again = { input: facts, facts };
    expect(await player.try(await player.row(id), 'callback', player.actors.callbackOfficer, again)).toBe('OK');
    const rated = await player.inState('CLOSED');
    const check = { callFinding: 'NOT_CONFIRMED', note: '不是本人评价' } as const;
    const checking = { input: check, facts: check };
    expect(await player.try(await player.row(rated), 'checkCall', player.actors.callbackOfficer, checking)).toBe('OK');
    await dispatch();
    await rows('update outbox set done_at = null');
    await dispatch();
    const log = await rows(
      'select problem_id, round, reason, outcome, finding, note from callback_call order by called_at, id',
    );
    expect(log).toEqual([
      { problem_id: id, round: 1, reason: 'AWAITING_FEEDBACK', outcome: 'REACHED', finding: null, note: '企业不满意' },
      {
        problem_id: rated,
        round: 1,
        reason: 'RATED_SAMPLE',
        outcome: 'REACHED',
        finding: 'NOT_CONFIRMED',
        note: '不是本人评价',
      },
    ]);
  });

  it('the second round has its own promises: contact 1, put right 2, second call 5 working days', async () => {
    const [again] = await rows<{ id: string }>('select id from problem where round = 2');
    const id = again?.id ?? '';
    for (const [action, who] of [
      ['sign', 'host'],
      ['contact', 'host'],
      ['submitResult', 'host'],
      ['approveResult', 'hostUnitHead'],
    ] as const)
      expect(await player.try(await player.row(id), action, player.actors[who])).toBe('OK');
    const promises = await rows(
      `select kind, grant_amount as days, grant_unit as unit from clock where subject_id = $1 and round = 2
       and kind in ('firstContact', 'host', 'callback') order by kind`,
      [id],
    );
    expect(promises).toEqual([
      { kind: 'callback', days: 5, unit: 'workday' },
      { kind: 'firstContact', days: 1, unit: 'workday' },
      { kind: 'host', days: 2, unit: 'workday' },
    ]);
  });

  it('a changed sample is drawn anew over what ended in the last 90 days, once, whoever runs it', async () => {
    const ended = await Promise.all(Array.from({ length: 6 }, () => player.inState('CLOSED')));
    const withdrawn = await player.raise('submit');
    for (const action of ['accept', 'withdraw'] as const)
      await player.try(await player.row(withdrawn), action, player.actors.coordinator);
    const [old, ...lately] = ended;
    await rows(`update problem set updated_at = now() - interval '91 days' where id = $1`, [old]);
    const called = async () =>
      new Map(
        (await rows<{ id: string; reason: string | null }>('select id, call_reason as reason from problem')).map(
          ({ id, reason }) => [id, reason],
        ),
      );
    const task = context.app.get(ResampleCalls, { strict: false });
    const untilDone = async () => {
      while (await task.run());
    };

    const some: CallbackSampling = { withdrawn: 0, rated: 0.5, seed: 'b' };
    sampleBy(some);
    await Promise.all([untilDone(), untilDone(), untilDone()]);
    await untilDone();
    const after = await called();
    expect(lately.map((id) => after.get(id))).toEqual(
      lately.map((id) => (isSampled(id, some.rated, some.seed) ? 'RATED_SAMPLE' : null)),
    );
    expect([after.get(withdrawn), after.get(old ?? '')]).toEqual([null, 'RATED_SAMPLE']);

    // Nothing is looked at again until the setting changes.
    await rows(`update problem set call_reason = 'RATED_SAMPLE' where id = $1`, [withdrawn]);
    await untilDone();
    expect((await called()).get(withdrawn)).toBe('RATED_SAMPLE');
    sampleBy({ ...some, withdrawn: 1 });
    await untilDone();
    expect((await called()).get(withdrawn)).toBe('WITHDRAWN_SAMPLE');
  });
});
