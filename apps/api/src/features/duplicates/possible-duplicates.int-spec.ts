import { SystemClock } from '../../platform/clock/system-clock.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer, statement } from '../../../test/support/problem-player.js';
import { DuplicatesApiModule } from './duplicates-api.module.js';
import { PossibleDuplicatesReadModel } from './possible-duplicates.read-model.js';

const now = new Date('2026-03-05T04:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);

describe('the hint at a duplicate', () => {
  let context: FeatureContext;
  let cast: Cast;
  let player: ProblemPlayer;
  let clock: SystemClock;
  let first: string;
  beforeAll(async () => {
    context = await featureContext(DuplicatesApiModule);
    clock = context.app.get(SystemClock);
    clock.now = () => now;
    cast = await makeCast(context.database);
    player = await ProblemPlayer.prepare(context.app, cast);
    first = player.target.id;
  }, 60_000);
  afterAll(() => context.close());
  afterEach(() => {
    clock.now = () => now;
  });

  const entered = (more: object = {}) => ({
    enterpriseId: cast.enterpriseId,
    title: '没有检测设备',
    content: '新产品需要三坐标检测。',
    problemId: null,
    ...more,
  });
  const found = (more: object = {}, actor = cast.coordinator) =>
    context.app.get(PossibleDuplicatesReadModel).of(entered(more), actor);

  it('finds the same matter of the same enterprise in other words, and nothing else', async () => {
    expect(await found()).toEqual([expect.objectContaining({ id: first, title: statement.title })]);
    expect(await found({ title: '融资困难', content: '银行贷款到期，需要续贷。' })).toEqual([]);
    expect(await found({ enterpriseId: cast.districtEnterpriseId })).toEqual([]);
    expect(await found({ title: '检', content: '' })).toEqual([]);
    expect(await found({ problemId: first })).toEqual([]);
    expect(await found({ enterpriseId: 'no-id' })).toEqual([]);
  });

  it('looks back 90 days', async () => {
    clock.now = () => daysLater(89.9);
    expect(await found()).toHaveLength(1);
    clock.now = () => daysLater(90.1);
    expect(await found()).toEqual([]);
  });

  it('tells number and unit alone of what lies beyond the asker’s scope', async () => {
    const [hint] = await found({}, cast.otherMember);
    expect(hint).toMatchObject({ number: expect.stringMatching(/^2026-\d+$/) as string, unitName: '淮安市科学技术局' });
    expect(hint).toMatchObject({ id: null, title: null, content: null, state: null, result: null, createdAt: null });
    expect(await found({}, cast.foreignCoordinator)).toEqual([]);
  });

  it('leaves out what is done away with, and puts the likest first', async () => {
    const same = await player.raise('submit', { statement: { ...statement, title: '没有检测设备' } });
    expect((await found()).map(({ id }) => id)).toEqual([same, first]);
    await player.try(await player.row(same), 'merge', player.actors.coordinator);
    expect((await found()).map(({ id }) => id)).toEqual([first]);
  });
});
