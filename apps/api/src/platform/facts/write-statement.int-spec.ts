import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { newId } from '../database/new-id.js';
import type { ClockFact, EventFact, TimerFact } from './fact.types.js';
import { recordFacts } from './record-facts.js';

const bureauId = newId();
const at = new Date('2026-03-05T01:02:03.004Z');

const clockOf = (subjectId: string): ClockFact => ({
  isNew: true,
  ...{ id: newId(), bureauId, subjectType: 'problem', subjectId, round: 1, kind: 'host' },
  ...{ ownerUserId: newId(), ownerUnitId: null, grantUnit: 'workday', grantAmount: 7, policyVersion: 1, extraDays: 0 },
  ...{ startedAt: at, pauses: [{ from: at, to: null }], dueAt: at, provisional: true, calendarRevision: 3 },
  ...{ state: 'paused', doneAt: null, overdueAt: null, overdueDays: null, askedLateAt: null },
});

const eventOf = (subjectId: string, version: number): EventFact => ({
  ...{ id: newId(), bureauId, subjectType: 'problem', subjectId, version, type: 'problem.contacted' },
  ...{
    visibility: 'enterprise',
    actorId: null,
    actorName: '引号"与\\反斜线，{大括号}',
    at,
    payload: { n: [1, null, '“”'] },
  },
  isSilent: version === 2,
});

const armed = ({ id }: ClockFact, step = 'T-1', fireAt = at): TimerFact => ({
  ...{ state: 'armed', id: newId(), clockId: id, step, fireAt },
});

const calledOff = ({ id }: ClockFact, ...kept: string[]): TimerFact => ({ state: 'cancelled', clockId: id, kept });

describe('facts', () => {
  let context: FeatureContext;
  beforeAll(async () => (context = await featureContext()));
  afterAll(() => context.close());

  /** Everything written for the subjects but ids, one line for each of them. */
  const written = async (subjects: readonly string[]) => {
    const [row] = await context.database.query<{ lines: object[] }>(
      null,
      `select json_agg(distinct x) as lines from (select
         (select jsonb_agg(to_jsonb(e) - '{id,subject_id}'::text[] order by version) from event e where e.subject_id = s.id) as events,
         (select jsonb_agg(to_jsonb(o) - '{id,event_id}'::text[]) from outbox o join event e on e.id = o.event_id where e.subject_id = s.id) as outbox,
         (select jsonb_agg(to_jsonb(c) - '{id,subject_id,owner_user_id}'::text[]) from clock c where c.subject_id = s.id and c.owner_user_id is not null) as clocks,
         (select jsonb_agg(to_jsonb(t) - '{id,subject_id,clock_id}'::text[]) from timer t where t.subject_id = s.id) as timers
       from unnest($1::uuid[]) s(id)) x`,
      [subjects],
    );
    return row?.lines;
  };

  const record = async (count: number) => {
    const subjects = Array.from({ length: count }, newId);
    const clocks = subjects.map(clockOf);
    const facts = { events: subjects.flatMap((id) => [eventOf(id, 1), eventOf(id, 2)]), idempotency: null };
    await recordFacts(context.database, { ...facts, clocks, timers: clocks.map((clock) => armed(clock)) });
    const moved = clocks.map((clock) => ({
      ...clock,
      isNew: false,
      state: 'done',
      doneAt: at,
      pauses: [],
      overdueDays: 2,
    }));
    const timers = moved.map((clock) => calledOff(clock));
    await recordFacts(context.database, { events: [], clocks: moved, timers, idempotency: null });
    return written(subjects);
  };

  it('leave the same rows, whether they travel as parameters or as one JSON text', async () => {
    const few = await record(3);
    expect(few).toHaveLength(1);
    expect(few).toMatchObject([
      {
        events: [{ version: 1, payload: { n: [1, null, '“”'] }, at: '2026-03-05T01:02:03.004+00:00' }, { version: 2 }],
        outbox: [{ topic: 'problem.contacted' }],
        clocks: [{ state: 'done', pauses: [], overdue_days: 2, calendar_revision: 3 }],
        timers: [{ state: 'cancelled' }],
      },
    ]);
    expect(await record(30)).toEqual(few);
  });

  it('of a clock that has only begun leave the same rows, whatever is written beside it', async () => {
    const [alone, beside] = [newId(), newId()];
    const fresh = (id: string): ClockFact => ({ ...clockOf(id), pauses: [], state: 'running' });
    const start = (clocks: readonly ClockFact[]) => {
      const timers = clocks.map((clock) => armed(clock));
      return recordFacts(context.database, { events: [], clocks, timers, idempotency: null });
    };
    await start([fresh(alone)]);
    await start([fresh(beside), { ...clockOf(newId()), state: 'done', doneAt: at }]);
    const rows = await written([alone, beside]);
    expect(rows).toHaveLength(1);
    expect(rows).toMatchObject([
      {
        clocks: [{ state: 'running', pauses: [], extra_days: 0, done_at: null, overdue_at: null }],
        timers: [{ state: 'armed', step: 'T-1', subject_type: 'problem', bureau_id: bureauId }],
      },
    ]);
  });

  it('arm a timer anew that was called off, and never one that has fired', async () => {
    const clock = clockOf(newId());
    const facts = { events: [], clocks: [], idempotency: null };
    const later = new Date(at.getTime() + 1);
    const write = (timer: TimerFact) => recordFacts(context.database, { ...facts, timers: [timer] });
    const stateNow = async () => {
      const sql = 'select state, fire_at > $2 as later from timer where clock_id = $1';
      return (await context.database.query<{ state: string; later: boolean }>(null, sql, [clock.id, at]))[0];
    };
    await recordFacts(context.database, { ...facts, clocks: [clock], timers: [armed(clock)] });
    expect(await stateNow()).toEqual({ state: 'armed', later: false });
    await write(calledOff(clock));
    expect(await stateNow()).toEqual({ state: 'cancelled', later: false });
    await write(armed(clock, 'T-1', later));
    expect(await stateNow()).toEqual({ state: 'armed', later: true });
    await context.database.query(null, `update timer set state = 'fired', fire_at = $2 where clock_id = $1`, [
      clock.id,
      at,
    ]);
    await write(armed(clock, 'T-1', later));
    expect(await stateNow()).toEqual({ state: 'fired', later: false });
  });

  it('call off all steps of a clock but those named', async () => {
    const [clock, other] = [clockOf(newId()), clockOf(newId())];
    const timers = ['T-2', 'T-1', 'OVERDUE'].flatMap((step) => [armed(clock, step), armed(other, step)]);
    await recordFacts(context.database, { events: [], clocks: [clock, other], timers, idempotency: null });
    await recordFacts(context.database, {
      ...{ events: [], clocks: [], idempotency: null },
      timers: [armed(clock, 'OVERDUE', new Date(at.getTime() + 1)), calledOff(clock, 'OVERDUE')],
    });
    const sql = `select clock_id = $1 as own, step, state from timer where clock_id in ($1, $2) order by 1 desc, 2`;
    expect(await context.database.query(null, sql, [clock.id, other.id])).toEqual([
      { own: true, step: 'OVERDUE', state: 'armed' },
      { own: true, step: 'T-1', state: 'cancelled' },
      { own: true, step: 'T-2', state: 'cancelled' },
      ...['OVERDUE', 'T-1', 'T-2'].map((step) => ({ own: false, step, state: 'armed' })),
    ]);
  });

  it('of one shape are one prepared statement, from the second time on', async () => {
    const names: (string | null)[] = [];
    const sql = {
      query: (name: string | null, text: string, values?: readonly unknown[]) => {
        names.push(name);
        return context.database.query<never>(name, text, values);
      },
    };
    for (let i = 0; i < 3; i += 1) {
      const events = Array.from({ length: 7 }, (_, index) => eventOf(newId(), index + 1));
      await recordFacts(sql, { events, clocks: [], timers: [], idempotency: null });
    }
    expect(names).toEqual([null, expect.stringMatching(/^facts\.record\.\d+$/), names[1]]);
  });
});
