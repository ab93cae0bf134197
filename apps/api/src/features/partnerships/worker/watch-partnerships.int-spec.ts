import { makeCast, type Cast } from '../../../../test/support/cast.js';
import { until } from '../../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../../test/support/worker-context.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import { RemindOfPartnerships } from '../../notifications/remind-of-partnerships.task.js';
import { DraftPartnership } from '../draft-partnership.service.js';
import { partnershipKind } from '../partnership.kind.js';
import { PerformPartnershipAction } from '../perform-partnership-action.service.js';
import { WatchPartnerships } from './watch-partnerships.task.js';

describe('partnerships near their end', () => {
  let worker: WorkerContext;
  let cast: Cast;
  let now = new Date('2026-01-05T02:00:00Z');

  beforeAll(async () => {
    worker = await startWorkerContext();
    worker.app.get(SystemClock, { strict: false }).now = () => now;
    cast = await makeCast(worker.database);
  }, 60_000);
  afterAll(() => worker.close());

  const task = <T>(type: abstract new (...args: never[]) => T) => worker.app.get<T>(type, { strict: false });
  const find = async (id: string) => (await task(AggregateStore).find(partnershipKind, id))!;
  const act = async (id: string, action: string, facts: object) => {
    const input = { id, action, expectedVersion: (await find(id)).version, facts };
    expect(await task(PerformPartnershipAction).perform(input, cast.coordinator, null)).toMatchObject({ ok: true });
  };
  const notices = async (id: string) =>
    (
      await worker.database.query<{ key: string; to: string }>(
        null,
        `select split_part(dedupe_key, ':', 4) as key, user_id as to from notification where subject_id = $1 order by created_at`,
        [id],
      )
    ).map(({ key, to }) => (to === cast.host.userId ? key : `${key} to somebody else`));
  const at = async (day: string) => {
    now = new Date(`${day}T02:00:00Z`);
    await task(WatchPartnerships).run();
    await task(RemindOfPartnerships).run();
  };

  it('are marked, their contact reminded three times; renewed they go on, forgotten they end', async () => {
    const id = newId();
    const draft = { id, partnerName: '淮安某银行', partnerType: 'BANK', contactId: cast.host.userId };
    expect(await task(DraftPartnership).draft(draft, cast.coordinator, null)).toMatchObject({ ok: true });
    await act(id, 'sign', { signedOn: '2024-05-08', endsOn: '2026-05-07' });
    const state = async () => (await find(id)).aggregate.state;
    // 61 days before the end, then 58: Fridays and Mondays, when the house works.
    await at('2026-03-06');
    expect([await state(), await notices(id)]).toEqual(['ACTIVE', []]);
    await at('2026-03-10');
    await until(async () => (await state()) === 'EXPIRING');
    await at('2026-03-10');
    await until(async () => (await notices(id)).length === 1);
    await at('2026-03-11');
    expect(await notices(id)).toEqual(['2026-05-07-60']);
    await at('2026-04-07');
    await at('2026-04-30');
    await until(async () => (await notices(id)).length === 3);
    expect(await notices(id)).toEqual(['2026-05-07-60', '2026-05-07-30', '2026-05-07-7']);
    // Past its end it can be renewed for a while.
    await at('2026-08-05');
    expect(await state()).toBe('EXPIRING');
    await act(id, 'renew', { signedOn: '2026-08-05', endsOn: '2026-09-07' });
    await at('2026-08-06');
    await until(async () => (await state()) === 'EXPIRING');
    await at('2026-08-06');
    await until(async () => (await notices(id)).includes('2026-09-07-60') || (await notices(id)).length > 3);
    await at('2026-12-07');
    await until(async () => (await state()) === 'ENDED');
    expect((await find(id)).aggregate.endReason).toBe('协议到期，未续签。');
  }, 60_000);
});
