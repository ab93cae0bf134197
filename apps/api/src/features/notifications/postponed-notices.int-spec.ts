import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, dayOf, formatDay, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { makeCaseFixture, type CaseFixture } from '../../../test/support/case-fixture.js';
import { until } from '../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../test/support/worker-context.js';
import { newId } from '../../platform/database/new-id.js';

describe('who is told of more time, of waiting and of a word from above', () => {
  let worker: WorkerContext;
  let people: CaseFixture;
  let problemId: string;
  let supervisor: Actor;
  let deputyLeader: Actor;

  beforeAll(async () => {
    worker = await startWorkerContext();
    people = await makeCaseFixture(worker.database);
    supervisor = { ...people.coordinator, userId: newId(), name: '王督办', roles: ['SUPERVISOR'] };
    const supervisedUnitPaths = [people.host.unitPath];
    deputyLeader = { ...people.head, userId: newId(), name: '吴分管', roles: ['DEPUTY_LEADER'], supervisedUnitPaths };
    problemId = await raiseProblem(worker.app, people.member, people.enterpriseId);
    await act(worker.app, problemId, people.coordinator, 'accept');
    await act(worker.app, problemId, people.coordinator, 'assign', { host: personOf(people.host), coHandlers: [] });
    await act(worker.app, problemId, people.host, 'sign');
  }, 60_000);
  afterAll(() => worker.close());

  const inDays = (days: number) => fromShanghai(addDays(dayOf(new Date()), days));
  const mailTo = async (to: string, title: string) => {
    const found = () =>
      worker.sink.arrived.find(({ recipients, subject }) => recipients.includes(to) && subject.includes(title));
    await until(() => found() !== undefined, 10_000, `${title} to ${to}`);
    return found()?.text ?? '';
  };

  it('more time granted: the host, and the enterprise with the new due date', async () => {
    const newDueDate = inDays(25);
    await act(worker.app, problemId, people.host, 'requestExtension', { newDueDate, reason: '需专家论证。' });
    await act(worker.app, problemId, supervisor, 'decideExtension', { approved: true });
    await mailTo('host@bureau.test', '延期已批准');
    expect(await mailTo('wang@enterprise.test', '延期办理')).toMatch(/新的办理期限为\d{4}年/);
  });

  it('more time refused: the host, with the reason; the enterprise hears nothing of it', async () => {
    await act(worker.app, problemId, people.host, 'requestExtension', { newDueDate: inDays(40), reason: '再等几天。' });
    await act(worker.app, problemId, supervisor, 'decideExtension', { approved: false, reason: '条件已具备。' });
    expect(await mailTo('host@bureau.test', '延期未获批准')).toContain('条件已具备。');
    const told = worker.sink.arrived.filter(({ subject }) => subject.includes('延期办理'));
    expect(told).toHaveLength(1);
  });

  it('an instruction: the host and the head; an urging: the host', async () => {
    await act(worker.app, problemId, deputyLeader, 'instruct', { instruction: '请一周内拿出方案。' });
    expect(await mailTo('host@bureau.test', '领导批示')).toContain('请一周内拿出方案。');
    await mailTo('head@bureau.test', '领导批示');
    await act(worker.app, problemId, supervisor, 'urge', { urging: '请抓紧。' });
    expect(await mailTo('host@bureau.test', '催办')).toContain('请抓紧。');
  });

  it('shelved: the host, and the enterprise with the plan date', async () => {
    const planDate = inDays(120);
    await act(worker.app, problemId, people.host, 'requestShelving', { planDate, reason: '待省级政策出台。' });
    await act(worker.app, problemId, deputyLeader, 'approveShelving');
    await mailTo('host@bureau.test', '挂账已批准');
    expect(await mailTo('wang@enterprise.test', '长期跟进')).toContain(`计划办结日期为${formatDay(dayOf(planDate))}`);
  });
});
