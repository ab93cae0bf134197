import { setTimeout as sleep } from 'node:timers/promises';
import { type Bureau, makeBureau } from '../../../test/support/bureau-fixture.js';
import { type FeatureContext, featureContext } from '../../../test/support/feature-context.js';
import type { SystemClock } from '../clock/system-clock.js';
import { newId } from '../database/new-id.js';
import { FileStore, type StoredFile } from '../files/file-store.js';
import { CancelJobService } from './cancel-job.service.js';
import { ClearOldFiles } from './clear-old-files.task.js';
import { JobFailed, type JobOutcome, noCounts, type RunningJob } from './job.types.js';
import { JobReadModel } from './job.read-model.js';
import { JobWorks } from './job-works.js';
import { RunUserJobService } from './run-user-job.service.js';
import { StartJobService } from './start-job.service.js';
import { UserJobLedger } from './user-job.ledger.js';

const done: JobOutcome = { total: 1, done: 1, counts: noCounts, errors: [], output: null };

describe('long jobs', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  let act: (job: RunningJob) => Promise<JobOutcome>;

  beforeAll(async () => {
    context = await featureContext();
    bureau = await makeBureau(context.database);
    context.app.get(JobWorks).register('TEST', { run: (job) => act(job) });
  });
  afterAll(() => context.close());

  const start = () =>
    context.app
      .get(StartJobService)
      .start({ kind: 'TEST', title: '试', dryRun: false, params: {}, inputKey: null, audit: {} }, bureau.coordinator);
  const run = (id: string) => context.app.get(RunUserJobService).run(id);
  const read = (id: string) => context.app.get(JobReadModel).known(id, bureau.coordinator);
  const claim = () => new UserJobLedger().claim(context.database, 10, 60);
  const loseLease = (id: string) =>
    context.database.query(null, `update user_job set lease_until = now() - interval '1 second' where id = $1`, [id]);

  it('are told to a worker once, then again when the hint was lost', async () => {
    const id = await start();
    expect((await claim()).map(({ userJobId }) => userJobId)).toEqual([id]);
    expect(await claim()).toEqual([]);
    await context.database.query(null, `update user_job set enqueued_at = now() - interval '2 minutes' where id = $1`, [
      id,
    ]);
    expect((await claim()).map(({ userJobId }) => userJobId)).toEqual([id]);
    act = async () => done;
    await run(id);
    expect(await read(id)).toMatchObject({ state: 'DONE', total: 1, createdBy: { name: '周协调' } });
    expect(await claim()).toEqual([]);
    const events = await context.database.query(null, `select type from event where subject_id = $1 order by version`, [
      id,
    ]);
    expect(events).toEqual([{ type: 'job.queued' }, { type: 'job.finished' }]);
  });

  it('go on under another worker when the first dies, and shut the first out when it comes back', async () => {
    const id = await start();
    let goOn = () => {};
    const stuck = new Promise<void>((resume) => (goOn = resume));
    const written: string[] = [];
    const step = (job: RunningJob, who: string) =>
      context.database.transaction(async (tx) => {
        await job.checkpoint(tx, {
          total: 2,
          done: job.before.done + 1,
          counts: { ...noCounts, created: job.before.counts.created + 1 },
          errors: [],
        });
        written.push(who);
      });
    act = async (job) => {
      await step(job, 'first');
      await stuck;
      await step(job, 'first, a ghost by now');
      return done;
    };
    const first = run(id);
    while ((await read(id)).done < 1) await sleep(20);
    await loseLease(id);
    expect((await claim()).map(({ userJobId }) => userJobId)).toEqual([id]);
    act = async (job) => {
      expect(job.before).toMatchObject({ done: 1, counts: { created: 1 } });
      await step(job, 'second');
      return { ...done, done: 2, total: 2, counts: { ...noCounts, created: 2 } };
    };
    await run(id);
    goOn();
    await first;
    expect(written).toEqual(['first', 'second']);
    expect(await read(id)).toMatchObject({ state: 'DONE', counts: { created: 2 } });
  });

  it('stop at their next step when they are cancelled', async () => {
    const id = await start();
    act = async (job) => {
      for (;;) {
        await job.progress({ total: null, done: 1, counts: noCounts, errors: [] });
        await sleep(20);
      }
    };
    const running = run(id);
    while ((await read(id)).state !== 'RUNNING') await sleep(20);
    expect(await context.app.get(CancelJobService).cancel(id, bureau.districtCoordinator)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await context.app.get(CancelJobService).cancel(id, bureau.coordinator)).toBeNull();
    await running;
    expect(await read(id)).toMatchObject({ state: 'CANCELLED' });
    expect(await context.app.get(CancelJobService).cancel(id, bureau.coordinator)).toMatchObject({
      code: 'ALREADY_FINISHED',
    });
  });

  it('say why they failed, but never how', async () => {
    const [told, untold] = [await start(), await start()];
    act = async () => Promise.reject(new JobFailed('文件是空的。'));
    await run(told);
    act = async () => Promise.reject(new Error('password=secret'));
    await run(untold);
    expect((await read(told)).failure).toBe('文件是空的。');
    expect((await read(untold)).failure).not.toContain('secret');
  });

  it('are given up after the third worker they took with them', async () => {
    const id = await start();
    await context.database.query(null, `update user_job set attempt = 3 where id = $1`, [id]);
    act = async () => done;
    await run(id);
    expect(await read(id)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('多次中断') as string });
  });

  it('are seen by their owner and the system administrator only', async () => {
    const id = await start();
    const reads = context.app.get(JobReadModel);
    expect(await reads.byId(id, bureau.systemAdmin)).not.toBeNull();
    expect(await reads.byId(id, bureau.member)).toBeNull();
    expect(await reads.byId('nonsense', bureau.coordinator)).toBeNull();
    expect((await reads.list(bureau.member, { skip: 0, take: 10, kind: null })).totalItems).toBe(0);
    expect((await reads.list(bureau.coordinator, { skip: 0, take: 2, kind: 'TEST' })).items[0]?.id).toBe(id);
  });

  it('leave files that are cleared away when they are old, and not before', async () => {
    const files = context.app.get(FileStore);
    const now = new Date('2026-11-30T04:00:00Z');
    const keep = (text: string) => files.put(Buffer.from(text), 100);
    const isKept = async ({ key }: StoredFile) => files.read(key).then(Boolean, () => false);
    const upload = async (days: number) => {
      const file = await keep(`a table of ${days} days ago`);
      await context.database.query(
        null,
        `insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, storage_key, uploaded_by_id, created_at)
        values ($1, $2, 'import', $1, '台账.csv', 'text/csv', $3, $4, $5, $6, $7::timestamptz - $8 * interval '1 day')`,
        [newId(), bureau.coordinator.bureauId, file.size, file.sha256, file.key, bureau.coordinator.userId, now, days],
      );
      return file;
    };
    const output = async (days: number) => {
      const [id, file] = [await start(), await keep(`made ${days} days ago`)];
      act = async () => ({ ...done, output: { key: file.key, name: '结果.xlsx' } });
      await run(id);
      const age = `update user_job set finished_at = $2::timestamptz - $3 * interval '1 day' where id = $1`;
      await context.database.query(null, age, [id, now, days]);
      return { id, file };
    };
    const [fresh, old, waiting] = [await upload(29), await upload(31), await upload(31)];
    const input = `update user_job set input_key = $2, state = 'QUEUED' where id = $1`;
    await context.database.query(null, input, [await start(), waiting.key]);
    const [late, early] = [await output(91), await output(89)];
    const clock: SystemClock = { now: () => now };
    const task = new ClearOldFiles(context.database, files, clock);
    expect(await task.run()).toBe(false);
    expect(await task.run()).toBe(false);
    expect(await Promise.all([fresh, old, waiting, late.file, early.file].map(isKept))).toEqual([
      ...[true, false, true, false, true],
    ]);
    expect(await read(late.id)).toMatchObject({ outputUrl: null, outputName: '结果.xlsx' });
    expect(await read(early.id)).toMatchObject({ outputUrl: `/files/jobs/${early.id}/output` });
  });
});
