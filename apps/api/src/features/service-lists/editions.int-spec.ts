import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ListPlayer } from '../../../test/support/list-player.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { newId } from '../../platform/database/new-id.js';
import { DraftServiceList } from './draft-service-list.service.js';
import { serviceListKind } from './service-list.kind.js';

describe('editions of a service list', () => {
  let context: FeatureContext;
  let player: ListPlayer;

  beforeAll(async () => {
    context = await featureContext();
    player = await ListPlayer.prepare(context.app);
  }, 60_000);
  afterAll(() => context.close());

  const stored = async (id: string) => (await context.app.get(AggregateStore).find(serviceListKind, id))!.aggregate;
  const drafting = (year: number, more: object = {}) =>
    context.app
      .get(DraftServiceList)
      .draft({ id: newId(), year, title: '清单', ...more }, player.cast.coordinator, null);

  it('follow one another: publishing the next one supersedes the last, with the keys of its items', async () => {
    const first = await player.draft(2026, [player.item('政策宣讲'), player.item('高企培育')]);
    await player.go(first, ['approve', 'publish']);
    const next = await drafting(2026);
    if (!next.ok) throw new Error(next.refusal.message);
    const second = await stored(String(next.known?.['id']));
    expect(second).toMatchObject({ edition: 2, previousId: first, state: 'DRAFT' });
    expect(second.items).toEqual((await stored(first)).items);
    await player.go(second.id, ['approve', 'publish']);
    expect((await stored(first)).state).toBe('REVISED');
    expect((await stored(second.id)).state).toBe('PUBLISHED');
    // Next year begins with what is on offer now.
    const following = await drafting(2027);
    expect(following.ok && (await stored(String(following.known?.['id']))).items).toEqual(second.items);
  });

  it('are drafted one at a time, and published one at a time', async () => {
    const twins = await Promise.all([drafting(2030, { items: [] }), drafting(2030, { items: [] })]);
    expect(twins.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await drafting(2030)).toMatchObject({ refusal: { code: 'EDITION_TAKEN', field: 'year' } });
    const id = await player.inState('APPROVED');
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => player.try(id, 'publish', player.cast.coordinator, {}, 2)),
    );
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
  });

  it('leave the published one alone when the next cannot be published', async () => {
    const first = await player.inState('PUBLISHED');
    const { year } = await stored(first);
    const second = await player.draft(year, [player.item('另一项')]);
    expect(await player.try(second, 'publish', player.cast.coordinator, {})).toBe('WRONG_STATE');
    expect((await stored(first)).state).toBe('PUBLISHED');
  });

  it('take no item for a dissolved team; an item that has it keeps it', async () => {
    const teamId = newId();
    await context.database.query(
      null,
      `insert into team (id, bureau_id, unit_path, kind, name, team_key, purpose, founded_on, member_count, created_at, updated_at)
       values ($1, $2, $3, 'VOLUNTEER', '文明劝导', 'VOLUNTEER:文明劝导', '', '2022-01-01', 0, now(), now())`,
      [teamId, player.cast.bureauId, player.cast.cityPath],
    );
    const id = await player.draft(2041, [player.item('一项', { teamId })]);
    await context.database.query(null, `update team set dissolved_on = '2022-12-31' where id = $1`, [teamId]);
    const { items } = await stored(id);
    const edit = (more: readonly object[]) =>
      player.try(id, 'edit', player.cast.coordinator, { items: [...items, ...more] });
    expect(await edit([player.item('又一项', { teamId })])).toBe('INVALID_FACT');
    expect(await edit([player.item('又一项')])).toBe('OK');
    expect(await drafting(2042, { items: [player.item('一项', { teamId })] })).toMatchObject({
      refusal: { message: '第1项：“文明劝导党员志愿服务队”已于2022年12月31日(周六)撤销，请改选现有的队伍。' },
    });
  });

  it('refuse items of units, teams and documents the bureau has not', async () => {
    const draftWith = (more: object) => drafting(2040, { items: [player.item('一项', more)] });
    for (const more of [{ ownerUnitId: 'nowhere' }, { teamId: newId() }, { basisDocumentId: newId() }])
      expect(await draftWith(more)).toMatchObject({ refusal: { code: 'INVALID_FACT', field: 'items' } });
    const basis = { refusal: { code: 'UNKNOWN', field: 'basisDocumentId' } };
    expect(await drafting(2040, { basisDocumentId: newId() })).toMatchObject(basis);
    const id = await player.draft(2040, [player.item('一项')]);
    expect(await player.try(id, 'edit', player.cast.coordinator, { basisDocumentId: newId() })).toBe('UNKNOWN');
    expect(await player.try(id, 'edit', player.cast.coordinator, { basisDocumentId: null })).toBe('OK');
  });
});
