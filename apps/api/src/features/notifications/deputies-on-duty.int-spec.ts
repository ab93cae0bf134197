import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { makeCaseFixture, type CaseFixture } from '../../../test/support/case-fixture.js';
import { until } from '../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../test/support/worker-context.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { CreateDeputyService } from '../assignment/deputies/create-deputy.service.js';
import { RevokeDeputyService } from '../assignment/deputies/revoke-deputy.service.js';

describe('what an absent colleague is told', () => {
  let worker: WorkerContext;
  let people: CaseFixture;

  beforeAll(async () => {
    worker = await startWorkerContext();
    people = await makeCaseFixture(worker.database);
  }, 60_000);
  afterAll(() => worker.close());

  const titles = (mailbox: string) =>
    worker.sink.arrived
      .filter(({ recipients }) => recipients.includes(`${mailbox}@bureau.test`))
      .map(({ subject }) => subject);
  const told = (mailbox: string, title: string) =>
    until(() => titles(mailbox).some((each) => each.includes(title)), 10_000, `${title} to ${mailbox}`);
  const assigned = async () => {
    const id = await raiseProblem(worker.app, people.member, people.enterpriseId);
    await act(worker.app, id, people.coordinator, 'accept');
    await act(worker.app, id, people.coordinator, 'assign', { host: personOf(people.host) });
  };

  it('the deputy is told as well, from when they are named until it is revoked', async () => {
    const today = dayOf(new Date());
    const ids = { absentUserId: people.host.userId, deputyUserId: people.helper.userId };
    const span = { from: today, to: addDays(today, 1), reason: '' };
    const made = await worker.app.get(CreateDeputyService).create(people.head, { ...ids, ...span }, () => null);
    if (made instanceof Refusal) throw new Error(made.message);
    await told('helper', '请代理赵经办的工作');
    await told('host', '孙协办将代理您的工作');
    await assigned();
    await told('host', '请签收');
    await told('helper', '代赵经办：请签收');
    const text = worker.sink.arrived.find(({ subject }) => subject.startsWith('代赵经办'))?.text;
    expect(text).toContain('孙协办，您好');
    expect(text).toContain('赵经办外出，由您代理');

    await worker.app.get(RevokeDeputyService).revoke(people.host, made.id, () => null);
    await told('helper', '孙协办代理赵经办已撤销');
    const before = titles('helper').length;
    await assigned();
    await until(() => titles('host').filter((title) => title.includes('请签收')).length === 2);
    expect(titles('helper')).toHaveLength(before);
    expect(titles('host').filter((title) => title.includes('已撤销'))).toEqual([]);
  });
});
