import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { newId } from '../../platform/database/new-id.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { documentKind } from './document.kind.js';
import { SaveDocument } from './save-document.service.js';

const scheme = {
  kind: 'SCHEME',
  title: '《助企工作方案》',
  number: '淮科[2022] 15 号',
  issuer: '市科技局',
  issuedOn: '2022-03-01',
};

describe('the register of documents', () => {
  let context: FeatureContext;
  let cast: Cast;
  let saving: SaveDocument;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    saving = context.app.get(SaveDocument);
  }, 60_000);
  afterAll(() => context.close());

  const stored = async (id: string) => (await context.app.get(AggregateStore).find(documentKind, id))!;

  it('keeps one way of writing number and title, and every change as a fact', async () => {
    const id = newId();
    expect(await saving.save({ ...scheme, id }, cast.coordinator, null)).toMatchObject({ ok: true });
    expect((await stored(id)).aggregate).toMatchObject({
      title: '助企工作方案',
      number: '淮科〔2022〕15号',
      issuedOn: '2022-03-01',
    });
    const corrected = { ...scheme, id, expectedVersion: 1, issuer: '市科技局党组' };
    expect(await saving.save(corrected, cast.coordinator, null)).toMatchObject({ ok: true });
    expect(await saving.save(corrected, cast.coordinator, null)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    const events = await context.database.query(
      null,
      "select type, version, payload->'data' as data from event where subject_id = $1 order by version",
      [id],
    );
    expect(events).toMatchObject([
      { type: 'document.registered', version: 1 },
      { type: 'document.changed', version: 2, data: { issuer: '市科技局党组' } },
    ]);
    // The same call again is no second row.
    expect(await saving.save({ ...scheme, id, number: null, title: '另一个' }, cast.coordinator, null)).toEqual({
      ok: true,
      known: null,
    });
  });

  it('refuses a number or a title that is taken, and whoever may not', async () => {
    const other = { ...scheme, title: '另一份方案' };
    expect(await saving.save({ ...other, id: newId() }, cast.coordinator, null)).toMatchObject({
      refusal: { code: 'DUPLICATE', field: 'number' },
    });
    expect(await saving.save({ ...scheme, number: null, id: newId() }, cast.coordinator, null)).toMatchObject({
      refusal: { code: 'DUPLICATE', field: 'title' },
    });
    expect(await saving.save({ ...other, number: null, id: newId() }, cast.member, null)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
    const twins = [newId(), newId()].map((id) =>
      saving.save({ ...scheme, id, title: `并发${id}`, number: '淮科〔2023〕1号' }, cast.coordinator, null),
    );
    const answers = await Promise.all(twins);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
