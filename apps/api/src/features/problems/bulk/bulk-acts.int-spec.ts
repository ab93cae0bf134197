import type { Actor } from '@zhuqi/domain/access/actor.js';
import { act, raiseProblem } from '../../../../test/support/act-as.js';
import { makeCast, type Cast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { JobStopped, noCounts } from '../../../platform/jobs/job.types.js';
import { JobReadModel } from '../../../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../../platform/jobs/run-user-job.service.js';
import { UserJobRepository } from '../../../platform/jobs/user-job.repository.js';
import { SaveRoutingRuleService } from '../../assignment/routing/save-routing-rule.service.js';
import type { StartBulkActInput } from '../graphql/bulk.inputs.js';
import { BulkAssignWork } from './bulk-assign.work.js';
import { StartBulkAct } from './start-bulk-act.service.js';

describe('bulk acts', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeEach(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterEach(() => context.close());

  const accepted = async (count: number) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      const id = await raiseProblem(context.app, cast.member, cast.enterpriseId);
      await act(context.app, id, cast.coordinator, 'accept');
      ids.push(id);
    }
    return ids;
  };
  const start = (by: Actor, input: StartBulkActInput) => context.app.get(StartBulkAct).start(by, input, () => null);
  const started = async (by: Actor, input: StartBulkActInput) => {
    const job = await start(by, input);
    if (job instanceof Refusal) throw new Error(job.message);
    return job.id;
  };
  const run = async (id: string, by: Actor) => {
    await context.app.get(RunUserJobService).run(id);
    return context.app.get(JobReadModel).known(id, by);
  };
  const assignedTimes = (id: string) =>
    context.database.query<{ n: number }>(
      null,
      `select count(*) as n from event where subject_id = $1 and type = 'problem.assigned'`,
      [id],
    );

  it('assigns by the rules, with a result for every row, and tries again what failed', async () => {
    const problemIds = await accepted(3);
    const done = problemIds[0] ?? '';
    const job = await run(await started(cast.coordinator, { kind: 'BULK_ASSIGN', problemIds }), cast.coordinator);
    expect(job).toMatchObject({ state: 'DONE', title: '批量交办：3件', counts: { updated: 0, failed: 3 } });
    expect(job.results[0]).toMatchObject({ ok: false, label: expect.stringMatching(/^20\d\d-\d+ 缺少检测设备$/) });
    expect(job.results[0]?.message).toContain('没有符合这个问题的分派规则');

    const rule = { name: '兜底', order: 1, host: { kind: 'unit', id: cast.host.unitId }, coHandlers: [] };
    await context.app.get(SaveRoutingRuleService).save(cast.coordinator, rule, () => null);
    const one = { kind: 'BULK_ASSIGN', problemIds: [done], hostId: cast.coHandler.userId };
    const first = await run(await started(cast.coordinator, one), cast.coordinator);
    expect(first.results).toMatchObject([{ ok: true, message: '已交办给孙协办。' }]);
    const again = await context.app.get(StartBulkAct).retryFailed(cast.coordinator, job.id, () => null);
    if (again instanceof Refusal) throw new Error(again.message);
    const second = await run(again.id, cast.coordinator);
    expect(second.results[0]).toMatchObject({
      ok: false,
      message: '问题当前为“待签收”，不能交办，请刷新后查看最新状态。',
    });
    // The first one counts as load when the second one's turn comes.
    expect(second.results.slice(1).map(({ message }) => message)).toEqual(
      expect.arrayContaining(['已交办给赵经办。', '已交办给韩接办。']),
    );
    expect(second.counts).toMatchObject({ updated: 2, failed: 1, rows: 3 });
  });

  it('acts with the rights of whoever started it, row by row', async () => {
    const problemIds = await accepted(2);
    const far = await raiseProblem(context.app, cast.districtMember, cast.districtEnterpriseId);
    await act(context.app, far, cast.districtCoordinator, 'accept');
    const input = { kind: 'BULK_ASSIGN', problemIds: [...problemIds, far], hostId: cast.host.userId };
    const job = await run(await started(cast.districtCoordinator, input), cast.districtCoordinator);
    expect(job.results.map(({ ok }) => ok)).toEqual([false, false, true]);
    // What is out of reach is not even named.
    expect(job.results[0]).toMatchObject({ label: problemIds[0], message: expect.stringContaining('找不到') });
    const asHandler = await run(await started(cast.host, input), cast.host);
    expect(asHandler.results.map(({ ok }) => ok)).toEqual([false, false, false]);
  });

  it('urges many at once', async () => {
    const problemIds = await accepted(2);
    const job = await run(
      await started(cast.supervisor, { kind: 'BULK_URGE', problemIds, text: '请尽快交办' }),
      cast.supervisor,
    );
    expect(job.results.map(({ message }) => message)).toEqual(['已催办。', '已催办。']);
    const urged = await context.database.query(null, 'select urged_count as n from problem order by n');
    expect(urged).toEqual([{ n: 1 }, { n: 1 }]);
  });

  it('goes on where a worker died, and acts on no row twice', async () => {
    const problemIds = await accepted(5);
    const input = { kind: 'BULK_ASSIGN', problemIds, hostId: cast.host.userId };
    const id = await started(cast.coordinator, input);
    const lease = await context.app.get(UserJobRepository).lease(id);
    if (!lease) throw new Error('nobody else runs here');
    const before = { total: null, done: 0, counts: noCounts, errors: [], results: [] };
    let rows = 0;
    const dying = {
      ...{ id, kind: lease.kind, actor: cast.coordinator, dryRun: false, params: lease.params, inputKey: null, before },
      // Three rows are acted on and none of them is written down when the process is killed.
      progress: () => (++rows > 3 ? Promise.reject(new JobStopped()) : Promise.resolve()),
      checkpoint: () => Promise.resolve(),
    };
    await expect(context.app.get(BulkAssignWork).run(dying)).rejects.toThrow(JobStopped);
    await context.database.query(null, `update user_job set lease_until = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    const job = await run(id, cast.coordinator);
    expect(job.results.map(({ ok, message }) => `${ok} ${message}`)).toEqual(Array(5).fill('true 已交办给赵经办。'));
    for (const problemId of problemIds) expect(await assignedTimes(problemId)).toEqual([{ n: 1 }]);
  });

  it('is refused when there is nothing to do, or too much', async () => {
    const [problemId = ''] = await accepted(1);
    const codeOf = async (input: StartBulkActInput) => {
      const made = await start(cast.coordinator, input);
      return made instanceof Refusal ? `${made.code} ${made.field ?? ''}` : 'ok';
    };
    expect(await codeOf({ kind: 'BULK_ASSIGN', problemIds: [] })).toBe('INVALID problemIds');
    expect(await codeOf({ kind: 'BULK_ASSIGN', problemIds: ['nonsense'] })).toBe('INVALID problemIds');
    expect(await codeOf({ kind: 'BULK_CLOSE', problemIds: [problemId] })).toBe('INVALID kind');
    expect(await codeOf({ kind: 'BULK_URGE', problemIds: [problemId], text: ' ' })).toBe('MISSING_FACT text');
    expect(await codeOf({ kind: 'BULK_ASSIGN', problemIds: [problemId], hostId: 'x' })).toBe('NOT_FOUND hostId');
    const many = Array.from({ length: 501 }, (_, n) => problemId.slice(0, -4) + String(n).padStart(4, '0'));
    expect(await codeOf({ kind: 'BULK_ASSIGN', problemIds: many })).toBe('TOO_MANY problemIds');
    const gone = { kind: 'BULK_ASSIGN', problemIds: [problemId], hostId: cast.bureauId };
    expect(await run(await started(cast.coordinator, gone), cast.coordinator)).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('一件也没有交办'),
    });
  });
});
