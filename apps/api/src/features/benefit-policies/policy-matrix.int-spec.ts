import type { Actor } from '@zhuqi/domain/access/actor.js';
import { systemWho } from '@zhuqi/domain/lifecycle/act.types.js';
import { policyDecider } from '@zhuqi/domain/policy-push/decide-policy.js';
import { policyStateLabels } from '@zhuqi/domain/policy-push/policy-push.types.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { codeOf, expectMatrix, type KindStage } from '../../../test/support/kind-matrix.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { DraftPolicy } from './draft-policy.service.js';
import { EligibilityPreviewReadModel } from './eligibility-preview.read-model.js';
import { PerformPolicyAction } from './perform-policy-action.service.js';
import { policyKind } from './policy.kind.js';

const now = new Date('2026-03-05T04:00:00Z');
const later = new Date('2026-04-02T04:00:00Z');
const content = { title: '高企认定奖励', summary: '首次认定给予奖励。', level: 'CITY', validFrom: '2026-01-01' };

describe('benefit policy', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const draft = (more: object = {}, by = cast.head) => {
    const eligibility = { highTechStage: { in: ['SEED'] } };
    return context.app
      .get(DraftPolicy)
      .draft({ ...content, eligibility, validTo: '2026-04-01', id: newId(), ...more }, by, null);
  };
  const find = async (id: string) => (await context.app.get(AggregateStore).find(policyKind, id))!;
  const perform: KindStage<never, never>['perform'] = (input, actor) =>
    context.app.get(PerformPolicyAction).perform(input, actor, null);
  const act = async (id: string, action: string, actor: Actor, facts: object = {}) =>
    perform({ id, action, expectedVersion: (await find(id)).version, facts }, actor);
  const facts = (action: string): object =>
    action === 'withdraw' ? { reason: '条款有误。' } : action === 'edit' ? { summary: '改过的要点' } : {};
  const drafted = async (more: object = {}) => {
    const id = newId();
    expect(await draft({ id, ...more })).toMatchObject({ ok: true });
    return id;
  };
  const inState = async (state: string) => {
    const id = await drafted();
    if (state === 'WITHDRAWN') await act(id, 'withdraw', cast.head, facts('withdraw'));
    if (state === 'PUBLISHED' || state === 'EXPIRED') expect(codeOf(await act(id, 'publish', cast.head))).toBe('OK');
    if (state === 'EXPIRED') {
      const before = await find(id);
      const decision = policyKind.decide(before.aggregate, 'expire', {}, systemWho, later);
      if (decision.ok) await context.app.get(Acts).write(policyKind, before, decision, now);
    }
    return id;
  };

  it.each(Object.keys(policyStateLabels))(
    'does in %s as the table says, for everybody',
    async (state) => {
      const { host, head, otherHead, coordinator, member, deputyLeader, districtCoordinator, foreignCoordinator } =
        cast;
      const actors = {
        host,
        head,
        otherHead,
        coordinator,
        member,
        deputyLeader,
        districtCoordinator,
        foreignCoordinator,
      };
      const { actions } = policyDecider;
      await expectMatrix({ context, kind: policyKind, actions, actors, now, inState, facts, perform }, state);
    },
    60_000,
  );

  it('says in words what is wrong with a filter, keeps one that can be read, and is not for nobody', async () => {
    expect(await draft({ eligibility: { colour: { eq: 'red' } } })).toMatchObject({
      refusal: { field: 'eligibility' },
    });
    expect(await draft({ documentId: newId() })).toMatchObject({ refusal: { field: 'documentId' } });
    expect(await draft({ validTo: '2025-12-31' })).toMatchObject({ refusal: { field: 'validTo' } });
    expect(await draft({}, cast.host)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    const id = await drafted({ eligibility: {} });
    expect(codeOf(await act(id, 'publish', cast.head))).toBe('NOBODY_SAID');
    const wrong = { eligibility: { highTechStage: { eq: 'X' } } };
    expect(await act(id, 'edit', cast.head, wrong)).toMatchObject({ refusal: { field: 'eligibility' } });
    const eligibility = { tag: { contains: '科技型' } };
    expect(codeOf(await act(id, 'edit', cast.head, { eligibility }))).toBe('OK');
    expect((await find(id)).aggregate).toMatchObject({ eligibility, validTo: '2026-04-01' });
    // Said to be null it is emptied: the policy is open after all.
    expect(codeOf(await act(id, 'edit', cast.head, { validTo: null }))).toBe('OK');
    expect((await find(id)).aggregate.validTo).toBeNull();
    expect(await act(id, 'edit', cast.head, { documentId: newId() })).toMatchObject({
      refusal: { code: 'UNKNOWN', field: 'documentId' },
    });
  });

  it('is previewed within the reach of whoever asks', async () => {
    const preview = (filter: object, by: Actor) => context.app.get(EligibilityPreviewReadModel).of(filter, by);
    const all = { not: { highTechStage: { eq: 'RECOGNISED' } } };
    expect(await preview(all, cast.coordinator)).toMatchObject({ total: 2, reachable: 1, problem: null });
    expect(await preview(all, cast.districtCoordinator)).toMatchObject({ total: 1, reachable: 0 });
    expect(await preview({}, cast.coordinator)).toMatchObject({ total: 0, problem: '请先设置适用企业的条件。' });
    expect((await preview({ colour: 1 }, cast.coordinator)).problem).toContain('没有“colour”这个筛选项');
  });
});
