import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { ActivityPlayer } from '../../../test/support/activity-player.js';
import { CITED_ITEM, makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storeCalendar } from '../../../test/support/open-clocks.js';
import { ListPlayer } from '../../../test/support/list-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DeadlinesApiModule } from '../deadlines/deadlines-api.module.js';
import { DueExplanationReadModel } from '../deadlines/explain/due-explanation.read-model.js';

interface Stored {
  readonly itemKey: string | null;
  readonly promisedDays: number | null;
  readonly handledDays: number | null;
}

interface HostClock {
  readonly id: string;
  readonly amount: number;
}

describe('a problem that cites an item of the service list', () => {
  let context: FeatureContext;
  let cast: Cast;
  let now = new Date('2026-03-05T01:00:00Z');

  beforeAll(async () => {
    context = await featureContext(DeadlinesApiModule);
    context.app.get(SystemClock).now = () => now;
    await storeCalendar(context.database);
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  async function signed(): Promise<string> {
    const id = await raiseProblem(context.app, cast.member, cast.enterpriseId);
    await act(context.app, id, cast.coordinator, 'accept');
    await act(context.app, id, cast.coordinator, 'assign', { host: personOf(cast.host) });
    await act(context.app, id, cast.host, 'sign');
    return id;
  }

  const stored = async (id: string) =>
    (
      await context.database.query<Stored>(
        null,
        'select item_key as "itemKey", promised_days as "promisedDays", handled_days as "handledDays" from problem where id = $1',
        [id],
      )
    )[0];

  const hostClock = async (id: string) =>
    (
      await context.database.query<HostClock>(
        null,
        `select id, grant_amount as amount from clock where subject_id = $1 and kind = 'host' and state = 'running'`,
        [id],
      )
    )[0];

  it('gets the promised days from its citing on, and the explanation names the item', async () => {
    const id = await signed();
    expect((await hostClock(id))?.amount).toBe(7);
    await act(context.app, id, cast.coordinator, 'citeItem', { item: CITED_ITEM });
    expect(await stored(id)).toMatchObject({ itemKey: CITED_ITEM.key, promisedDays: 5 });
    const clock = await hostClock(id);
    expect(clock?.amount).toBe(5);
    const explained = await context.app.get(DueExplanationReadModel).explain(cast.coordinator, clock?.id ?? '');
    expect(explained?.story[0]).toBe('服务清单事项“政策宣讲”承诺5个工作日内办结，先于一般时限。');
  });

  it('remembers the working days it took when it is closed, and forgets them when it is reopened', async () => {
    const id = await signed();
    now = new Date('2026-03-10T02:00:00Z');
    await act(context.app, id, cast.host, 'submitResult', { result: 'RESOLVED', answer: '已办成。' });
    await act(context.app, id, cast.head, 'approveResult');
    await act(context.app, id, cast.callbackOfficer, 'callback', { satisfaction: 'BASIC', note: '回访满意。' });
    expect((await stored(id))?.handledDays).toBe(3);
    await act(context.app, id, cast.supervisor, 'reopen', { reason: '问题再现。' });
    expect((await stored(id))?.handledDays).toBeNull();
  });

  it('counts as usage of the item in its year, and so does an activity with the enterprises it was for', async () => {
    const player = await ListPlayer.prepare(context.app);
    const id = await player.draft(2026, [player.item('高企培育', { key: CITED_ITEM.key })]);
    const { enterpriseId, districtEnterpriseId } = cast;
    await new ActivityPlayer(context.app, cast).plan({
      ...{ plannedOn: '2026-03-12', itemKey: CITED_ITEM.key, enterpriseIds: [enterpriseId, districtEnterpriseId] },
    });
    expect(
      await context.database.query(
        null,
        'select times, problems, activities, enterprises from service_item_line where list_id = $1',
        [id],
      ),
    ).toEqual([{ times: 2, problems: 1, activities: 1, enterprises: 2 }]);
  });
});
