import { newId } from '../../../platform/database/new-id.js';
import { recordFacts } from '../../../platform/facts/record-facts.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { makeReminders } from '../../../../test/faults/support/reminders.js';
import { DeadlineService } from '../deadline.service.js';
import { DeadlinesWorkerModule } from './deadlines-worker.module.js';
import { ReplanClocks } from './replan-clocks.task.js';
import { TimerSweep } from './timer-sweep.task.js';

interface TimerRow {
  readonly step: string;
  readonly state: string;
}

describe('timers', () => {
  let context: FeatureContext;
  let sweep: TimerSweep;
  beforeEach(async () => {
    context = await featureContext(DeadlinesWorkerModule);
    sweep = context.app.get(TimerSweep, { strict: false });
  }, 60_000);
  afterEach(() => context.close());

  const rows = <Row extends object>(sql: string) => context.database.query<Row>(null, sql);
  const events = () => rows<{ type: string; version: number }>('select type, version from event order by version');

  /** One running clock whose due date lies `hours` back, with all its steps missed. */
  async function missed(hours: number): Promise<void> {
    await makeReminders(context.database, 1, -3_600);
    await rows(`update clock set due_at = now() - interval '${hours} hours'`);
    for (const [step, before] of [
      ['T-1', 1],
      ['OVERDUE', 0],
    ] as const) {
      await rows(`insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at)
        select '${newId()}', bureau_id, clock_id, subject_type, subject_id, '${step}', now() - interval '${before * 24 + 1} hours' from timer limit 1`);
    }
    await rows(`update timer set fire_at = now() - interval '73 hours' where step = 'T-2'`);
  }

  it('after an outage only the highest step speaks; the overdue fact is frozen, the version untouched', async () => {
    await missed(30);
    await sweep.run();
    expect(await rows<TimerRow>('select step, state from timer order by step')).toEqual([
      { step: 'OVERDUE', state: 'fired' },
      { step: 'T+1', state: 'armed' },
      { step: 'T+3', state: 'armed' },
      { step: 'T+5', state: 'armed' },
      { step: 'T-1', state: 'superseded' },
      { step: 'T-2', state: 'superseded' },
    ]);
    expect(await events()).toEqual([{ type: 'clock.becameOverdue', version: 1 }]);
    expect(await rows('select overdue_count, version from problem')).toEqual([{ overdue_count: 1, version: 1 }]);
    expect(await rows('select overdue_at = due_at as frozen from clock')).toEqual([{ frozen: true }]);
  });

  it('climbs the ladder after the due date: the highest rung missed speaks, and tells whom', async () => {
    await missed(76);
    for (let round = 0; round < 3; round++) await sweep.run();
    expect(await rows(`select step, state, rung from timer where step like 'T+%' order by step`)).toEqual([
      { step: 'T+1', state: 'superseded', rung: null },
      { step: 'T+3', state: 'fired', rung: 'order2' },
      { step: 'T+5', state: 'armed', rung: null },
    ]);
    expect(await rows(`select version, payload from event where type = 'clock.rungReached'`)).toMatchObject([
      {
        version: 2,
        payload: {
          ...{ subjectType: 'problem', kind: 'host', round: 1, step: 'T+3', rung: 'order2' },
          recipients: ['handler', 'unitHead', 'deputyLeader', 'principal'],
        },
      },
    ]);
  });

  it('a rung that comes due on a day off waits for the next working day', async () => {
    await makeReminders(context.database, 1, 0);
    await rows(`update calendar_exception set kind = 'OFF' where day = (now() at time zone 'Asia/Shanghai')::date`);
    context.app.get(DeadlineService).forget();
    await sweep.run();
    expect(await rows(`select state, fire_at > now() as later from timer`)).toEqual([{ state: 'armed', later: true }]);
    expect(await events()).toEqual([]);
  });

  it('a clock that no longer runs says nothing', async () => {
    await missed(30);
    await rows(`update clock set state = 'paused'`);
    await sweep.run();
    expect(await rows('select distinct state from timer')).toEqual([{ state: 'cancelled' }]);
    expect(await events()).toEqual([]);
  });

  it('an overdue step set for an earlier due date is armed again', async () => {
    await missed(30);
    await rows(`delete from timer where step <> 'OVERDUE'`);
    await rows(`update clock set due_at = now() + interval '3 days'`);
    await sweep.run();
    expect(await rows(`select state, fire_at > now() + interval '2 days' as later from timer`)).toEqual([
      { state: 'armed', later: true },
    ]);
  });

  it('two sweeps at once fire each timer once', async () => {
    await makeReminders(context.database, 700, 0);
    for (let round = 0; round < 4; round++) await Promise.all([sweep.run(), sweep.run()]);
    expect(await rows(`select count(*) as n from event where type = 'clock.rungReached'`)).toEqual([{ n: 700 }]);
    expect(await rows(`select count(*) as n from timer where state = 'fired'`)).toEqual([{ n: 700 }]);
  });

  it('waits for nobody: a problem somebody is changing is swept in the next round', async () => {
    await makeReminders(context.database, 2, 0);
    await context.database.transaction(async (tx) => {
      await tx.query(null, 'update problem set title = title where id = (select id from problem order by id limit 1)');
      await sweep.run();
      expect(await rows(`select count(*) as n from timer where state = 'fired'`)).toEqual([{ n: 1 }]);
    });
    await sweep.run();
    expect(await rows(`select count(*) as n from timer where state = 'fired'`)).toEqual([{ n: 2 }]);
  });

  it('a new revision of the calendar moves open clocks, their timers and the due date of their problem', async () => {
    await makeReminders(context.database, 3, 86_400);
    await rows(`insert into setting (key, value, updated_at) values ('calendar.revision', '2', now())`);
    context.app.get(DeadlineService).forget();
    await context.app.get(ReplanClocks, { strict: false }).run();
    const planned = await rows<{ due: Date; shown: Date; revision: number }>(
      'select c.due_at as due, p.due_at as shown, c.calendar_revision as revision from clock c join problem p on p.id = c.subject_id',
    );
    expect(planned.map(({ revision }) => revision)).toEqual([2, 2, 2]);
    expect(planned.every(({ due, shown }) => due.getTime() === shown.getTime())).toBe(true);
    expect(await rows(`select count(*) as n from event where type = 'clock.replanned'`)).toEqual([{ n: 3 }]);
  });

  it('keeps what has been said: a fired step is not armed again', async () => {
    await makeReminders(context.database, 1, 0);
    await sweep.run();
    const [timer] = await rows<{ id: string; bureau_id: string; clock_id: string; subject_id: string }>(
      'select * from timer',
    );
    if (!timer) throw new Error('no timer');
    const again = {
      id: newId(),
      bureauId: timer.bureau_id,
      clockId: timer.clock_id,
      subjectType: 'problem',
      subjectId: timer.subject_id,
    };
    await recordFacts(context.database, {
      events: [],
      clocks: [],
      idempotency: null,
      timers: [{ ...again, step: 'T-2', fireAt: new Date(), state: 'armed' }],
    });
    await sweep.run();
    expect(await events()).toHaveLength(1);
  });
});
