import type { Actor } from '@zhuqi/domain/access/actor.js';
import { issueStateLabels } from '@zhuqi/domain/column/column.types.js';
import { issueDecider } from '@zhuqi/domain/column/decide-issue.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { codeOf, expectMatrix, type KindStage } from '../../../test/support/kind-matrix.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { issueKind } from './issue.kind.js';
import { PerformIssueAction } from './perform-issue-action.service.js';
import { ProposeIssue } from './propose-issue.service.js';
import { SaveColumn } from './save-column.service.js';

const now = new Date('2026-03-05T04:00:00Z');
const column = { platform: '公众号“科技淮安”', startedOn: '2026-01-01', overlap: 'NONE' };

describe('column issue', () => {
  let context: FeatureContext;
  let cast: Cast;
  let author: Actor;
  let columnId: string;
  let number = 0;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    cast = await makeCast(context.database);
    // Of 高新处, whose head reviews.
    author = cast.host;
    columnId = await addColumn('纪法小课');
  }, 60_000);
  afterAll(() => context.close());

  const addColumn = async (name: string) => {
    const id = newId();
    const saved = await context.app.get(SaveColumn).save({ ...column, name, id }, cast.coordinator, null);
    expect(saved).toMatchObject({ ok: true });
    return id;
  };
  const propose = (more: object = {}, by = author) => {
    const said = { id: newId(), columnId, authorGroup: 'EDITORS', title: '守住纪律底线', text: '正文', ...more };
    return context.app.get(ProposeIssue).propose(said, by, null);
  };
  const perform: KindStage<never, never>['perform'] = (input, actor) =>
    context.app.get(PerformIssueAction).perform(input, actor, null);
  const act = async (id: string, action: string, actor: Actor, facts: object) => {
    const stored = (await context.app.get(AggregateStore).find(issueKind, id))!;
    return perform({ id, action, expectedVersion: stored.version, facts }, actor);
  };
  const facts = (action: string): object => {
    if (action === 'publish')
      return { number: (number += 1), publishedOn: '2026-03-05', link: 'https://example.com/1' };
    return action === 'edit' || action === 'submit' ? { text: '改过的正文' } : { reason: '与上期重复。' };
  };
  const topic = async (into = columnId) => {
    const id = newId();
    expect(await propose({ id, columnId: into })).toMatchObject({ ok: true });
    return id;
  };
  const inReview = async (into = columnId) => {
    const id = await topic(into);
    expect(codeOf(await act(id, 'submit', author, {}))).toBe('OK');
    return id;
  };
  const inState = async (state: string) => {
    if (state === 'TOPIC') return topic();
    const id = await inReview();
    if (state === 'PUBLISHED') await act(id, 'publish', cast.head, facts('publish'));
    if (state === 'WITHDRAWN') await act(id, 'withdraw', author, facts('withdraw'));
    return id;
  };

  it.each(Object.keys(issueStateLabels))(
    'does in %s as the table says, for everybody',
    async (state) => {
      const {
        host,
        head,
        otherHead,
        coordinator,
        member,
        deputyLeader,
        principal,
        districtCoordinator,
        foreignCoordinator,
      } = cast;
      const actors = {
        host,
        head,
        otherHead,
        coordinator,
        member,
        deputyLeader,
        principal,
        districtCoordinator,
        foreignCoordinator,
      };
      await expectMatrix(
        { context, kind: issueKind, actions: issueDecider.actions, actors, now, inState, facts, perform },
        state,
      );
    },
    60_000,
  );

  it('refuses a number that is taken, and loses nothing', async () => {
    const own = await addColumn('一本好书推荐');
    const publish = { number: 1, publishedOn: '2026-03-01' };
    const [first, second] = [await inReview(own), await inReview(own)];
    expect(codeOf(await act(first, 'publish', cast.head, publish))).toBe('OK');
    expect(await act(second, 'publish', cast.head, publish)).toMatchObject({
      refusal: { code: 'NUMBER_TAKEN', field: 'number', message: '本专栏当年已有第1期，请换一个期号。' },
    });
    const kept = await context.app.get(AggregateStore).find(issueKind, second);
    expect(kept?.aggregate).toMatchObject({ state: 'REVIEW', text: '正文', number: null });
    // The same number of another year, and of another column, are free; that of a withdrawn issue is not.
    expect(codeOf(await act(await inReview(own), 'publish', cast.head, { number: 1, publishedOn: '2025-12-31' }))).toBe(
      'OK',
    );
    expect(codeOf(await act(first, 'withdraw', author, { reason: '有误。' }))).toBe('OK');
    expect(codeOf(await act(second, 'publish', cast.head, publish))).toBe('NUMBER_TAKEN');
    expect(codeOf(await act(second, 'publish', cast.head, { ...publish, number: 2 }))).toBe('OK');
  });

  it('of two published at once under one number, one is', async () => {
    const own = await addColumn('二十大学习微课堂');
    const rivals = [await inReview(own), await inReview(own)];
    const answers = await Promise.all(
      rivals.map((id) => act(id, 'publish', cast.head, { number: 1, publishedOn: '2026-03-01' })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map(codeOf).some((code) => code === 'DUPLICATE' || code === 'NUMBER_TAKEN')).toBe(true);
  });

  it('is for a column there is, by a colleague of that bureau', async () => {
    expect(await propose({ columnId: 'nonsense' })).toMatchObject({ refusal: { field: 'columnId' } });
    expect(await propose({}, cast.foreignCoordinator)).toMatchObject({ refusal: { field: 'columnId' } });
    expect(await propose({ title: ' ' })).toMatchObject({ refusal: { field: 'title' } });
  });
});
