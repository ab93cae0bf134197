import { makeCast, type Cast } from '../../../../test/support/cast.js';
import { until } from '../../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../../test/support/worker-context.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { LinkTokens } from '../../../platform/links/link-tokens.service.js';
import { PolicyLinkReadModel } from '../../link-pages/policy-link.read-model.js';
import { TellOfPolicies } from '../../notifications/tell-of-policies.task.js';
import { DraftPolicy } from '../draft-policy.service.js';
import { PerformPolicyAction } from '../perform-policy-action.service.js';
import { policyKind } from '../policy.kind.js';
import { ExpirePolicies } from './expire-policies.task.js';
import { PushPolicies } from './push-policies.task.js';

// A Thursday, in working time.
const noon = new Date('2026-03-05T02:00:00Z');
const MANY = 450;

describe('pushing a policy', () => {
  let worker: WorkerContext;
  let cast: Cast;
  let now = noon;

  beforeAll(async () => {
    worker = await startWorkerContext();
    worker.app.get(SystemClock, { strict: false }).now = () => now;
    cast = await makeCast(worker.database);
    await worker.database.query(
      null,
      `with e as (insert into enterprise (id, bureau_id, unit_path, name, high_tech_stage, search_text, initials, created_at, updated_at)
         select gen_random_uuid(), $1, $2, '企业' || n, 'SEED', '', '', now(), now() from generate_series(1, ${MANY}) n returning id)
       insert into enterprise_contact (id, enterprise_id, name, email, consent, is_primary)
       select gen_random_uuid(), id, '联络员', id || '@many.test', true, true from e`,
      [cast.bureauId, cast.cityPath],
    );
    await worker.database.query(
      null,
      `insert into enterprise (id, bureau_id, unit_path, name, high_tech_stage, search_text, initials, created_at, updated_at)
       values ($1, $2, $3, '无联络员企业', 'SEED', '', '', now(), now())`,
      [newId(), cast.bureauId, cast.cityPath],
    );
  }, 60_000);
  afterAll(() => worker.close());

  const task = <T>(type: abstract new (...args: never[]) => T) => worker.app.get<T>(type, { strict: false });
  const drain = async (work: { run(): Promise<boolean> }) => {
    while (await work.run());
  };
  const act = async (id: string, action: string, facts: object = {}) => {
    const stored = (await worker.app.get(AggregateStore, { strict: false }).find(policyKind, id))!;
    const input = { id, action, expectedVersion: stored.version, facts };
    expect(await task(PerformPolicyAction).perform(input, cast.coordinator, null)).toMatchObject({ ok: true });
  };
  const publish = async () => {
    const id = newId();
    const content = {
      id,
      title: '高企认定奖励',
      summary: '首次认定给予奖励。',
      level: 'CITY',
      validFrom: '2026-01-01',
    };
    const rest = { validTo: '2026-04-01', eligibility: { highTechStage: { eq: 'SEED' } } };
    expect(await task(DraftPolicy).draft({ ...content, ...rest }, cast.coordinator, null)).toMatchObject({ ok: true });
    await act(id, 'publish');
    return id;
  };
  const row = async (text: string, id: string) =>
    (await worker.database.query<Record<string, unknown>>(null, text, [id]))[0];
  const progress = (id: string) =>
    row(
      `select push_total as total, push_done as done, push_finished_at is not null as finished,
         (select count(*) from policy_receipt r where r.policy_id = p.id) as sent,
         (select count(*) from policy_receipt r where r.policy_id = p.id and r.told_at is not null) as told,
         (select count(*) from notification n where n.subject_id = p.id) as notices from policy_push p where id = $1`,
      id,
    );
  const tokenOf = async (id: string) => {
    const receipt = await row('select id from policy_receipt where policy_id = $1 order by id limit 1', id);
    return worker.app.get(LinkTokens, { strict: false }).tokenOf(String(receipt?.['id']));
  };

  it('goes out once to each willing contact, however many workers push and however often', async () => {
    const id = await publish();
    await Promise.all([drain(task(PushPolicies)), drain(task(PushPolicies))]);
    await until(async () => (await progress(id))?.['finished'] === true);
    expect(await progress(id)).toMatchObject({ total: MANY + 1, done: MANY + 1, sent: MANY });
    await Promise.all([drain(task(TellOfPolicies)), drain(task(TellOfPolicies))]);
    await until(async () => (await progress(id))?.['told'] === MANY);
    expect(await progress(id)).toMatchObject({ notices: MANY });
    await act(id, 'pushAgain');
    await drain(task(PushPolicies));
    await until(async () => (await progress(id))?.['finished'] === true);
    await drain(task(TellOfPolicies));
    expect(await progress(id)).toMatchObject({ total: MANY + 1, done: MANY + 1, sent: MANY, notices: MANY });
    // Neither queue nor outbox carries an address.
    const carried = await worker.database.query<{ text: string }>(
      null,
      `select o::text as text from outbox o where o::text like '%@many.test%'`,
    );
    expect(carried).toEqual([]);
  }, 60_000);

  it('is read when somebody says so, not when its page is fetched; the first time counts', async () => {
    const id = await publish();
    await drain(task(PushPolicies));
    await until(async () => (await progress(id))?.['finished'] === true);
    const pages = new PolicyLinkReadModel(worker.database, worker.app.get(LinkTokens, { strict: false }), {
      now: () => now,
    });
    const token = await tokenOf(id);
    const read = () =>
      row('select count(read_at) as read, max(read_at) as at from policy_receipt where policy_id = $1', id);
    expect(await pages.page(token)).toMatchObject({ policy: { title: '高企认定奖励', isRead: false } });
    expect(await read()).toMatchObject({ read: 0 });
    expect(await pages.markRead(token)).toBe(true);
    now = new Date('2026-03-06T02:00:00Z');
    expect(await pages.markRead(token)).toBe(true);
    expect(await read()).toEqual({ read: 1, at: noon });
    expect(await pages.page('nonsense')).toBeNull();
    expect(await pages.markRead('nonsense')).toBe(false);
    await act(id, 'withdraw', { reason: '条款有误。' });
    expect(await pages.page(token)).toMatchObject({ policy: { state: 'WITHDRAWN', summary: '' } });
  }, 60_000);

  it('reminds those who have not opened it, once, a week on and in working time; then it expires', async () => {
    now = noon;
    const id = await publish();
    await drain(task(PushPolicies));
    await until(async () => (await progress(id))?.['finished'] === true);
    await drain(task(TellOfPolicies));
    await until(async () => (await progress(id))?.['told'] === MANY);
    await worker.database.query(
      null,
      `update policy_receipt set read_at = now() where policy_id = $1 and id in (select id from policy_receipt where policy_id = $1 order by id limit 50)`,
      [id],
    );
    const reminded = async () =>
      (await row('select count(reminded_at) as n from policy_receipt where policy_id = $1', id))?.['n'];
    now = new Date('2026-03-11T02:00:00Z');
    await drain(task(TellOfPolicies));
    expect(await reminded()).toBe(0);
    now = new Date('2026-03-12T14:00:00Z');
    await drain(task(TellOfPolicies));
    expect(await reminded()).toBe(0);
    now = new Date('2026-03-12T02:00:00Z');
    await drain(task(TellOfPolicies));
    await until(async () => (await reminded()) === MANY - 50);
    now = new Date('2026-03-30T02:00:00Z');
    await drain(task(TellOfPolicies));
    expect(await progress(id)).toMatchObject({ notices: MANY + MANY - 50 });
    now = new Date('2026-04-01T02:00:00Z');
    await drain(task(ExpirePolicies));
    const state = async () => (await row('select state from policy_push where id = $1', id))?.['state'];
    expect(await state()).toBe('PUBLISHED');
    now = new Date('2026-04-02T02:00:00Z');
    await drain(task(ExpirePolicies));
    await until(async () => (await state()) === 'EXPIRED');
  }, 90_000);

  it('mails of a withdrawn policy that have not gone out stay', async () => {
    now = noon;
    const id = await publish();
    await drain(task(PushPolicies));
    await until(async () => (await progress(id))?.['finished'] === true);
    await drain(task(TellOfPolicies));
    await act(id, 'withdraw', { reason: '条款有误。' });
    await until(async () => {
      const open = await row(
        `select count(*) as n from delivery d join notification n on n.id = d.notification_id where n.subject_id = $1 and d.state in ('queued', 'retry')`,
        id,
      );
      return open?.['n'] === 0;
    });
  }, 60_000);
});
