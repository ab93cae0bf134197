import { randomUUID } from 'node:crypto';
import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { makeCaseFixture, type CaseFixture } from '../../../test/support/case-fixture.js';
import { until } from '../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../test/support/worker-context.js';
import { DeliveryListReadModel } from './delivery-list.read-model.js';
import { LinkTokens } from '../../platform/links/link-tokens.service.js';
import { Database } from '../../platform/database/database.js';
import { MyNotifications } from './my-notifications.service.js';

describe('who is told what', () => {
  let worker: WorkerContext;
  let people: CaseFixture;
  let problemId: string;

  beforeAll(async () => {
    worker = await startWorkerContext();
    people = await makeCaseFixture(worker.database);
    await addDistrictCoordinator();
    problemId = await raiseProblem(worker.app, people.member, people.enterpriseId);
  }, 60_000);
  afterAll(() => worker.close());

  /** Below the bureau, with cases of their own. */
  async function addDistrictCoordinator(): Promise<void> {
    const [unit, user] = [randomUUID(), randomUUID()];
    await worker.database.query(
      null,
      `insert into unit (id, bureau_id, parent_id, path, kind, name, short_name) values ($1, $2, $2, $3, 'DISTRICT_BUREAU', '涟水县科技局', '涟水')`,
      [unit, people.bureauId, `/${people.bureauId}/${unit}/`],
    );
    await worker.database.query(
      null,
      `insert into app_user (id, bureau_id, unit_id, username, name, email, roles, password_hash, password_changed_at, created_at)
       values ($1, $2, $3, $4, '区协调', 'district@bureau.test', '{COORDINATOR}', '', now(), now())`,
      [user, people.bureauId, unit, `u-${user}`],
    );
  }

  const mails = (to: string) => worker.sink.arrived.filter(({ recipients }) => recipients.includes(to));
  const mailTo = async (to: string, title: string) => {
    await until(() => mails(to).some(({ subject }) => subject.includes(title)), 10_000, `${title} to ${to}`);
    const found = mails(to).find(({ subject }) => subject.includes(title));
    if (!found) throw new Error('unreachable');
    return found;
  };
  const handler = () => ({
    host: personOf(people.host),
    coHandlers: [{ person: personOf(people.helper), dueAt: null }],
  });

  it('submission: the coordinators of the bureau that received it, not those of a district below', async () => {
    expect((await mailTo('coordinator@bureau.test', '待受理')).text).toContain('1 个工作日内受理');
    expect(mails('district@bureau.test').filter(({ subject }) => subject.includes('待受理'))).toEqual([]);
  });

  it('acceptance: the enterprise, by mail', async () => {
    await act(worker.app, problemId, people.coordinator, 'accept');
    const mail = await mailTo('wang@enterprise.test', '已受理');
    expect(mail.text).toContain('王联络，您好');
    expect(mail.html).toContain('缺少检测设备');
  });

  it('assignment: host and co-handler, in-app and by mail', async () => {
    await act(worker.app, problemId, people.coordinator, 'assign', handler());
    expect((await mailTo('host@bureau.test', '请签收')).text).toContain('前签收');
    await mailTo('helper@bureau.test', '请协办');
    const inApp = await new MyNotifications(worker.database).page(people.host.userId, {
      skip: 0,
      take: 10,
      unreadOnly: true,
    });
    expect(inApp.items.map(({ kind }) => kind)).toEqual(['problem.assigned']);
    expect(inApp.unreadCount).toBe(1);
  });

  it('objection: the coordinator', async () => {
    await act(worker.app, problemId, people.host, 'object', { reason: '不属于<b>本处室</b>职责' });
    const mail = await mailTo('coordinator@bureau.test', '主办异议');
    expect(mail.text).toContain('不属于<b>本处室</b>职责');
    expect(mail.html).toContain('不属于&lt;b&gt;本处室&lt;/b&gt;职责');
    await act(worker.app, problemId, people.coordinator, 'assign', handler());
  });

  it('in want of more: the enterprise, with a link for it; its answer: the host', async () => {
    await act(worker.app, problemId, people.host, 'sign');
    const question = '请补充研发台账和设备清单。';
    await act(worker.app, problemId, people.host, 'requestInfo', { pauseReason: 'SUPPLEMENT', question });
    const mail = await mailTo('wang@enterprise.test', '需要补充情况');
    expect(mail.text).toContain(question);
    const token = /\/link\/([\w-]{43})/.exec(mail.text)?.[1] ?? '';
    const hash = worker.app.get(LinkTokens, { strict: false }).hashOf(token);
    const links = await worker.database.query(
      null,
      `select l.purpose, l.expires_at = c.due_at as "whileAwaited" from enterprise_link l
       join clock c on c.subject_id = l.problem_id and c.kind = 'info' and c.state = 'running' where l.token_hash = $1`,
      [hash],
    );
    expect(links).toEqual([{ purpose: 'SUPPLY_INFO', whileAwaited: true }]);
    await act(worker.app, problemId, people.member, 'supplyInfo', { supplement: '台账见附件。' });
    expect((await mailTo('host@bureau.test', '企业已补充')).text).toContain('台账见附件。');
  });

  it('a hearing asks nothing of the enterprise', async () => {
    await act(worker.app, problemId, people.host, 'requestInfo', { pauseReason: 'HEARING', question: '周五听证。' });
    await act(worker.app, problemId, people.host, 'supplyInfo', { supplement: '听证已结束。' });
    await until(async () => {
      const [open] = await worker.database.query<{ n: number }>(
        null,
        'select count(*) as n from outbox where done_at is null',
      );
      return open?.n === 0;
    });
    expect(mails('wang@enterprise.test').filter(({ subject }) => subject.includes('需要补充'))).toHaveLength(1);
    expect(mails('host@bureau.test').filter(({ subject }) => subject.includes('企业已补充'))).toHaveLength(1);
  });

  it('result and return: the head, then the host', async () => {
    const result = { result: 'RESOLVED', answer: '已联系检测中心', waiverReason: '协办事项已口头答复' } as const;
    await act(worker.app, problemId, people.host, 'submitResult', result);
    await mailTo('head@bureau.test', '待审核');
    await act(worker.app, problemId, people.head, 'returnResult', { reason: '请附检测安排' });
    expect((await mailTo('host@bureau.test', '审核退回')).text).toContain('请附检测安排');
    await act(worker.app, problemId, people.host, 'submitResult', { ...result, answer: '已安排周三检测' });
  });

  it('answer: the enterprise, with a link whose token stands in the mail alone', async () => {
    await act(worker.app, problemId, people.head, 'approveResult');
    const mail = await mailTo('wang@enterprise.test', '已答复');
    const token = /\/link\/([\w-]{43})/.exec(mail.text)?.[1] ?? '';
    expect(token).not.toBe('');
    const hash = worker.app.get(LinkTokens, { strict: false }).hashOf(token);
    const links = await worker.database.query<{ round: number }>(
      null,
      'select round from enterprise_link where token_hash = $1',
      [hash],
    );
    expect(links).toEqual([{ round: 1 }]);
    const stored = await worker.database.query(
      null,
      `select id from delivery where text like '%' || $1 || '%' or html like '%' || $1 || '%'`,
      [token],
    );
    expect(stored).toEqual([]);
    const page = await new DeliveryListReadModel(worker.database).page(people.bureauId, {
      skip: 0,
      take: 50,
      sort: { field: 'createdAt', order: 'DESC' },
      states: ['sent'],
      text: '已答复',
    });
    expect(page.items[0]?.text).toContain('（一次性链接，仅收件人可见）');
  });

  it('says nothing twice, however often an event is dispatched', async () => {
    await until(async () => {
      const [open] = await worker.database.query<{ n: number }>(
        null,
        'select count(*) as n from outbox where done_at is null',
      );
      return open?.n === 0;
    });
    const count = async () =>
      (await worker.database.query<{ n: number }>(null, 'select count(*) as n from notification'))[0]?.n;
    const before = await count();
    await worker.database.query(null, 'update outbox set done_at = null, enqueued_at = null');
    await until(async () => {
      const [open] = await worker.database.query<{ n: number }>(
        null,
        'select count(*) as n from outbox where done_at is null',
      );
      return open?.n === 0;
    });
    expect(await count()).toBe(before);
  });

  it('keeps a delivery visible that may not be sent', async () => {
    await worker.database.query(null, 'update enterprise_contact set consent = false where id = $1', [
      people.contactId,
    ]);
    const other = await raiseProblem(worker.app, people.member, people.enterpriseId);
    await act(worker.app, other, people.coordinator, 'accept');
    await until(async () => (await suppressed()).length > 0);
    expect(await suppressed()).toEqual([{ last_error: '联络员未同意接收通知' }]);
  });

  const suppressed = () =>
    worker.app
      .get(Database)
      .query<{ last_error: string }>(null, `select last_error from delivery where state = 'suppressed'`);

  it('records a failing subscriber and tries again later', async () => {
    const [event, outbox] = [randomUUID(), randomUUID()];
    await worker.database.query(
      null,
      `insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
       values ($1, $2, 'problem', $3, 99, 'problem.assigned', '系统', now(), '{}')`,
      [event, people.bureauId, randomUUID()],
    );
    await worker.database.query(
      null,
      `insert into outbox (id, topic, event_id, created_at, next_at) values ($1, 'problem.assigned', $2, now(), now())`,
      [outbox, event],
    );
    const row = async () =>
      (
        await worker.database.query<{ attempts: number; last_error: string; later: boolean }>(
          null,
          'select attempts, last_error, next_at > now() as later from outbox where id = $1',
          [outbox],
        )
      )[0];
    await until(async () => (await row())?.attempts === 1);
    expect(await row()).toMatchObject({ last_error: expect.stringContaining('is not there'), later: true });
  });
});
