import type { Actor } from '@zhuqi/domain/access/actor.js';
import { defaultPolicy, type DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import { act, personOf, raiseProblem } from '../../../../test/support/act-as.js';
import { makeCaseFixture, type CaseFixture } from '../../../../test/support/case-fixture.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { DeadlineService } from '../deadline.service.js';
import { DeadlinesApiModule } from '../deadlines-api.module.js';
import { PolicyVersionsReadModel } from './policy-versions.read-model.js';
import { PublishPolicy } from './publish-policy.service.js';

const withReview = (amount: number): readonly DeadlineRule[] =>
  defaultPolicy.rules.map((rule) => (rule.kind === 'sign' ? { ...rule, grant: { unit: 'workday', amount } } : rule));

describe('the deadline policy, version by version', () => {
  let context: FeatureContext;
  let people: CaseFixture;
  let securityAdmin: Actor;
  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule);
    people = await makeCaseFixture(context.database);
    securityAdmin = { ...people.coordinator, roles: ['SECURITY_ADMIN'] };
  }, 60_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  const publish = (rules: readonly DeadlineRule[], expectedVersion: number, actor = securityAdmin, note = '提速增效') =>
    get(PublishPolicy).publish(actor, { rules, expectedVersion, note });
  const versions = () => get(PolicyVersionsReadModel).list();
  const signClock = async (problemId: string) => {
    const rows = await context.database.query<{ amount: number; version: number }>(
      null,
      `select grant_amount as amount, policy_version as version from clock where subject_id = $1 and kind = 'sign'`,
      [problemId],
    );
    return rows[0];
  };
  const assign = async (problemId: string) => {
    await act(context.app, problemId, people.coordinator, 'accept');
    await act(context.app, problemId, people.coordinator, 'assign', { host: personOf(people.host) });
  };

  it('is what was delivered until somebody publishes', async () => {
    expect(await versions()).toMatchObject([{ version: 1, publishedAt: null, changes: [] }]);
  });

  it('holds for cases that come in from now on; running ones keep theirs', async () => {
    const old = await raiseProblem(context.app, people.member, people.enterpriseId);
    expect(await publish(withReview(3), 1)).toBeNull();
    const young = await raiseProblem(context.app, people.member, people.enterpriseId);
    await assign(old);
    await assign(young);
    expect([await signClock(old), await signClock(young)]).toEqual([
      { amount: 1, version: 1 },
      { amount: 3, version: 2 },
    ]);
    expect((await get(DeadlineService).policy()).version).toBe(2);
  });

  it('keeps every version, with who, why and what changed', async () => {
    expect(await publish(withReview(2), 2, securityAdmin, '试行后调整')).toBeNull();
    expect(await versions()).toMatchObject([
      { version: 3, note: '试行后调整', publishedBy: '周协调', changes: ['签收由3个工作日改为2个工作日'] },
      { version: 2, changes: ['签收由1个工作日改为3个工作日'] },
      { version: 1, publishedBy: null, changes: [] },
    ]);
  });

  it('is published on the version that was seen, by the security administrator, for a reason, and without faults', async () => {
    expect(await publish(withReview(4), 1)).toMatchObject({ code: 'CONFLICT' });
    expect(await publish(withReview(4), 3, people.coordinator)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await publish(withReview(4), 3, securityAdmin, '')).toMatchObject({ code: 'MISSING_FACT', field: 'note' });
    expect(await publish(withReview(99), 3)).toMatchObject({ code: 'INVALID_FACT', field: 'rules' });
    expect(await publish(withReview(2), 3)).toMatchObject({ code: 'NOTHING_CHANGED' });
    const both = await Promise.all([publish(withReview(5), 3), publish(withReview(6), 3)]);
    expect(both.map((refusal) => refusal?.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    expect(await versions()).toHaveLength(4);
  });
});
