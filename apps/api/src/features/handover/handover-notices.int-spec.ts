import { act, personOf } from '../../../test/support/act-as.js';
import { makeCast } from '../../../test/support/cast.js';
import { addSuccessor, carryOut, loadHost, previewOf } from '../../../test/support/handover-stage.js';
import { until } from '../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../test/support/worker-context.js';

describe('who is told of a handover', () => {
  let worker: WorkerContext;

  beforeAll(async () => {
    worker = await startWorkerContext();
  }, 60_000);
  afterAll(() => worker.close());

  it('both people and each enterprise, once; of a single transfer whoever takes over', async () => {
    const cast = await makeCast(worker.database);
    const to = await addSuccessor(worker.database, cast);
    await worker.database.query(null, `update app_user set email = 'host@bureau.test' where id = $1`, [
      cast.host.userId,
    ]);
    const titles = (mailbox: string) =>
      worker.sink.arrived.filter(({ recipients }) => recipients.includes(mailbox)).map(({ subject }) => subject);
    const successor = `${to.userId}@bureau.test`;
    const [single = ''] = await loadHost(worker.app, worker.database, cast, 3);
    await act(worker.app, single, cast.coordinator, 'transferHost', { host: personOf(to), reason: '先转一件' });
    await until(() => titles(successor).some((title) => title.startsWith('请接办')), 10_000, 'single transfer');

    const { hash } = await previewOf(worker.app, cast.coordinator, cast.host, to);
    await carryOut(worker.app, cast.coordinator, cast.host, to, hash);
    const done = '工作移交：赵经办 → 胡接手';
    await until(() => titles(successor).includes(done) && titles('host@bureau.test').includes(done), 10_000, 'both');
    await until(() => titles('wang@enterprise.test').some((title) => title.includes('有调整')), 10_000, 'enterprise');
    await until(async () => {
      const [open] = await worker.database.query<{ n: number }>(
        null,
        'select count(*) as n from outbox where done_at is null',
      );
      return open?.n === 0;
    });
    expect(titles(successor).filter((title) => title.startsWith('请接办'))).toHaveLength(1);
    expect(titles('wang@enterprise.test').filter((title) => title.includes('有调整'))).toHaveLength(1);
    const mail = worker.sink.arrived.find(({ subject }) => subject.includes('有调整'));
    expect(mail?.text).toContain('现由胡接手同志接续负责');
  }, 60_000);
});
