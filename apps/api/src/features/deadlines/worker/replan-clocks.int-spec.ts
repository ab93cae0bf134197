import { setTimeout as sleep } from 'node:timers/promises';
import { makeBureau, type Bureau } from '../../../../test/support/bureau-fixture.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { makeOpenClocks } from '../../../../test/support/open-clocks.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../../platform/jobs/run-user-job.service.js';
import { ApplyCalendar } from '../calendar/apply-calendar.service.js';
import type { CalendarEdit } from '../calendar/edit-calendar.js';
import { PreviewCalendar } from '../calendar/preview-calendar.service.js';
import { DeadlinesApiModule } from '../deadlines-api.module.js';
import { DeadlinesWorkerModule } from './deadlines-worker.module.js';
import { ReplanClocks } from './replan-clocks.task.js';

const CLOCKS = 6_000;

describe('re-planning after an edit of the calendar', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule, DeadlinesWorkerModule);
    bureau = await makeBureau(context.database);
    await makeOpenClocks(context.app, context.database, CLOCKS);
  }, 120_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  const rows = <Row extends object>(sql: string, values: unknown[] = []) =>
    context.database.query<Row>(null, sql, values);
  const dayOff = (day: string): CalendarEdit => ({ of: 'day', day, kind: 'OFF', reason: '台风停工' });
  const previewOf = async (edit: CalendarEdit) => {
    const outcome = await get(PreviewCalendar).preview(bureau.systemAdmin, edit);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.preview;
  };
  const apply = async (edit: CalendarEdit, confirmedCases: number | null) =>
    get(ApplyCalendar).apply(bureau.systemAdmin, { edit, token: (await previewOf(edit)).edit.token, confirmedCases });
  const applied = async (edit: CalendarEdit): Promise<string> => {
    const outcome = await apply(edit, (await previewOf(edit)).counts.cases);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.jobId;
  };
  const jobOf = (id: string) => get(JobReadModel).known(id, bureau.systemAdmin);
  const outdated = async () =>
    (
      await rows<{ n: number }>(`select count(*) as n from clock c, setting s
      where s.key = 'calendar.revision' and c.calendar_revision < (s.value #>> '{}')::int`)
    )[0]?.n;

  it('that moves a thousand cases waits for their number', async () => {
    const edit = dayOff('2026-11-18');
    const { cases } = (await previewOf(edit)).counts;
    expect(cases).toBeGreaterThan(1_000);
    expect(await apply(edit, null)).toMatchObject({ code: 'CONFIRMATION_NEEDED', field: 'confirmedCases' });
    expect(await apply(edit, cases * 2)).toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    expect(await rows(`select count(*) as n from user_job`)).toEqual([{ n: 0 }]);
    const jobId = await applied(edit);
    await get(RunUserJobService).run(jobId);
    expect(await jobOf(jobId)).toMatchObject({
      state: 'DONE',
      done: CLOCKS,
      total: CLOCKS,
      counts: { updated: cases },
    });
    expect(await outdated()).toBe(0);
  }, 60_000);

  it('goes on where a dead worker left it: every clock moved once, told once, and counted once', async () => {
    const edit = dayOff('2026-10-21');
    const { moved } = (await previewOf(edit)).counts;
    const jobId = await applied(edit);
    const runner = get(RunUserJobService);
    const first = runner.run(jobId);
    while ((await jobOf(jobId)).done === 0) await sleep(5);
    await rows(`update user_job set lease_until = now() - interval '1 second' where id = $1 and state = 'RUNNING'`, [
      jobId,
    ]);
    await Promise.all([first, runner.run(jobId)]);
    const [{ attempt } = { attempt: 0 }] = await rows<{ attempt: number }>(
      'select attempt from user_job where id = $1',
      [jobId],
    );
    expect(attempt).toBe(2);
    expect(await jobOf(jobId)).toMatchObject({ state: 'DONE', done: CLOCKS, counts: { updated: moved, rows: CLOCKS } });
    expect(await outdated()).toBe(0);
    expect(
      await rows(
        `select count(*) as events, count(distinct subject_id) as clocks from event
         where type = 'clock.replanned' and at >= (select created_at from user_job where id = $1)`,
        [jobId],
      ),
    ).toEqual([{ events: moved, clocks: moved }]);
  }, 60_000);

  it('waits for nobody: a case somebody is changing is taken when it is free', async () => {
    const jobId = await applied(dayOff('2026-10-28'));
    let running: Promise<void> = Promise.resolve();
    await context.database.transaction(async (tx) => {
      await tx.query(null, 'update problem set title = title where id = (select id from problem order by id limit 1)');
      running = get(RunUserJobService).run(jobId);
      while ((await jobOf(jobId)).done < CLOCKS - 1) await sleep(20);
      expect(await outdated()).toBe(1);
    });
    await running;
    expect([await outdated(), (await jobOf(jobId)).done]).toEqual([0, CLOCKS]);
  }, 60_000);

  it('is left to the job while there is one; a cancelled one is finished by the worker itself', async () => {
    const jobId = await applied(dayOff('2026-11-04'));
    const task = get(ReplanClocks);
    expect(await task.run()).toBe(false);
    expect(await outdated()).toBe(CLOCKS);
    await rows(`update user_job set state = 'CANCELLED' where id = $1`, [jobId]);
    while (await task.run());
    expect(await outdated()).toBe(0);
  }, 60_000);
});
