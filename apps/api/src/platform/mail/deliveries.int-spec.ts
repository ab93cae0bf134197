import { until } from '../../../test/support/until.js';
import { startWorkerContext, type WorkerContext } from '../../../test/support/worker-context.js';
import { newId } from '../database/new-id.js';

interface Row {
  readonly state: string;
  readonly attempt: number;
  readonly last_error: string | null;
  /** Seconds until the next attempt. */
  readonly wait: number;
}

describe('deliveries', () => {
  let worker: WorkerContext;
  beforeAll(async () => {
    worker = await startWorkerContext();
  }, 60_000);
  beforeEach(() => Object.assign(worker.sink.trouble, { delay: 0, rejectWith: null, resetAfterData: false }));
  afterAll(() => worker.close());

  async function add(more: Record<string, string> = {}): Promise<string> {
    const id = newId();
    const row: Record<string, string> = {
      id,
      bureau_id: newId(),
      notification_id: newId(),
      channel: 'EMAIL',
      recipient: 'a@enterprise.test',
      recipient_name: '甲',
      subject: '主题',
      text: '正文',
      state: 'queued',
      next_at: 'now',
      message_id: `<${id}@zhuqi.test>`,
      created_at: 'now',
      ...more,
    };
    const names = Object.keys(row);
    const sql = `insert into delivery (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`;
    await worker.database.query(null, sql, Object.values(row));
    return id;
  }

  const rowOf = async (id: string): Promise<Row> => {
    const sql =
      'select state, attempt, last_error, extract(epoch from next_at - now())::float8 as wait from delivery where id = $1';
    const [row] = await worker.database.query<Row>(null, sql, [id]);
    if (!row) throw new Error('gone');
    return row;
  };
  const settled = (id: string, state: string) => until(async () => (await rowOf(id)).state === state, 10_000, state);
  const copiesOf = (id: string) =>
    worker.sink.arrived.filter(({ messageId }) => messageId === `<${id}@zhuqi.test>`).length;

  it('is sent once, with its Message-ID and key', async () => {
    const id = await add();
    await settled(id, 'sent');
    expect(copiesOf(id)).toBe(1);
    const raw = worker.sink.arrived.find(({ messageId }) => messageId.includes(id))?.raw.toString() ?? '';
    expect(raw).toContain(`X-Delivery-Key: ${id}`);
    expect(await rowOf(id)).toMatchObject({ attempt: 1, last_error: null });
  });

  it('refused for good (5xx): dead at once, with the reason', async () => {
    worker.sink.trouble.rejectWith = 550;
    const id = await add();
    await settled(id, 'dead');
    expect(await rowOf(id)).toMatchObject({ attempt: 1, last_error: expect.stringContaining('550') });
  });

  it('refused for now (4xx): waits about a minute; the 8th refusal is the last', async () => {
    worker.sink.trouble.rejectWith = 450;
    const [first, last] = [await add(), await add({ attempt: '7' })];
    await settled(first, 'retry');
    const { wait } = await rowOf(first);
    expect(wait).toBeGreaterThan(40);
    expect(wait).toBeLessThan(80);
    await settled(last, 'dead');
  });

  it('cut off before the answer: comes again under the same Message-ID', async () => {
    worker.sink.trouble.resetAfterData = true;
    const id = await add();
    await settled(id, 'retry');
    worker.sink.trouble.resetAfterData = false;
    await worker.database.query(null, 'update delivery set next_at = now() where id = $1', [id]);
    await settled(id, 'sent');
    expect(copiesOf(id)).toBe(2);
    expect(await rowOf(id)).toMatchObject({ attempt: 2 });
  });

  it('left by a dead worker: sent again, or marked unknown where a second copy does more harm', async () => {
    const left = { state: 'sending', attempt: '1', lease_until: '2026-01-01T00:00:00Z', lease_owner: 'gone:1' };
    const [again, once] = [await add(left), await add({ ...left, policy: 'at_most_once' })];
    await settled(again, 'sent');
    await settled(once, 'unknown');
    expect([copiesOf(again), copiesOf(once)]).toEqual([1, 0]);
  });

  it('held by a living worker, suppressed or already sent: left alone', async () => {
    const held = await add({
      state: 'sending',
      attempt: '1',
      lease_until: '2099-01-01T00:00:00Z',
      lease_owner: 'alive:1',
    });
    const suppressed = await add({ state: 'suppressed' });
    const later = await add();
    await settled(later, 'sent');
    expect([(await rowOf(held)).state, (await rowOf(suppressed)).state]).toEqual(['sending', 'suppressed']);
    expect(copiesOf(held) + copiesOf(suppressed)).toBe(0);
  });
});
