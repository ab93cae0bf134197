import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { columnKind } from './column.kind.js';
import { microCommentKind } from './micro-comment.kind.js';
import { SaveColumn } from './save-column.service.js';
import { SaveMicroComment } from './save-micro-comment.service.js';

const column = { name: ' 纪法小课 ', platform: '公众号', startedOn: '2022-01-01', overlap: 'NONE' };
const comment = { title: '心中有戒', publishedOn: '2026-03-01' };

describe('the registers of columns and micro-comments', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => new Date('2026-03-05T04:00:00Z');
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const saveColumn = (input: object, actor = cast.coordinator) =>
    context.app.get(SaveColumn).save({ ...column, id: newId(), ...input }, actor, null);
  const saveComment = (input: object, actor = cast.member) =>
    context.app.get(SaveMicroComment).save({ ...comment, id: newId(), ...input }, actor, null);

  it('keep a column, and refuse its name to another, also when both come at once', async () => {
    const id = newId();
    expect(await saveColumn({ id, editorId: cast.member.userId })).toMatchObject({ ok: true });
    const stored = await context.app.get(AggregateStore).find(columnKind, id);
    expect(stored?.aggregate).toMatchObject({ name: '纪法小课', editorId: cast.member.userId, endedOn: null });
    expect(await saveColumn({})).toMatchObject({ refusal: { code: 'DUPLICATE', field: 'name' } });
    expect(await saveColumn({ name: '悦读', overlap: 'REPEATS' })).toMatchObject({
      refusal: { field: 'overlapsColumnId' },
    });
    expect(await saveColumn({ name: '悦读', overlap: 'UNDECIDED', overlapsColumnId: id })).toMatchObject({ ok: true });
    expect(await saveColumn({ name: '无编辑', editorId: newId() })).toMatchObject({ refusal: { field: 'editorId' } });
    expect(await saveColumn({ name: '无权限' }, cast.member)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    const twins = await Promise.all([saveColumn({ name: '双胞胎' }), saveColumn({ name: '双胞胎' })]);
    expect(twins.filter(({ ok }) => ok)).toHaveLength(1);
    const ended = { id, expectedVersion: 1, name: '纪法小课', endedOn: '2022-12-31' };
    expect(await saveColumn(ended)).toMatchObject({ ok: true });
    expect(await saveColumn(ended)).toMatchObject({ refusal: { code: 'CONFLICT' } });
  });

  it('keep a comment with its author and branch; others may only write under their own name', async () => {
    const id = newId();
    expect(await saveComment({ id })).toMatchObject({ ok: true });
    const stored = await context.app.get(AggregateStore).find(microCommentKind, id);
    const { userId: authorId, name: authorName, unitId: branchId } = cast.member;
    expect(stored?.aggregate).toMatchObject({ authorId, authorName, branchId, link: null });
    expect(await saveComment({ authorId: cast.host.userId })).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(await saveComment({ authorId: cast.host.userId }, cast.head)).toMatchObject({ ok: true });
    expect(await saveComment({ authorId: newId() })).toMatchObject({ refusal: { field: 'authorId' } });
    expect(await saveComment({ title: ' ' })).toMatchObject({ refusal: { field: 'title' } });
    expect(await saveComment({ publishedOn: '2026-03-06' })).toMatchObject({ refusal: { field: 'publishedOn' } });
    expect(await saveComment({ id, expectedVersion: 1, title: '改过' }, cast.otherMember)).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
    expect(await saveComment({ id, expectedVersion: 1, title: '改过' })).toMatchObject({ ok: true });
  });
});
