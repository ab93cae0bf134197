import { newId } from '../database/new-id.js';
import type { ClockFact, Facts } from './fact.types.js';
import { recordType } from './record-type.js';

const EVENT =
  recordType(`id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, version int, type text, visibility text, "actorId" uuid,
  "actorName" text, at timestamptz, payload jsonb, "outboxId" uuid`);

const insertEvents = (rows: string) => `
  insert into event (id, bureau_id, subject_type, subject_id, version, type, visibility, actor_id, actor_name, at, payload)
  select r.id, r."bureauId", r."subjectType", r."subjectId", r.version, r.type, r.visibility, r."actorId", r."actorName", r.at, r.payload from head, ${rows}`;

const insertOutbox = (rows: string) => `
  insert into outbox (id, topic, event_id, created_at, next_at) select r."outboxId", r.type, r.id, r.at, r.at from head, ${rows} where r."outboxId" is not null`;

/** What changes while a clock runs. */
const MOVED = `id uuid, "extraDays" int, pauses jsonb, "dueAt" timestamptz, provisional boolean, "calendarRevision" int, state text, "doneAt" timestamptz,
  "overdueAt" timestamptz, "overdueDays" int, "askedLateAt" timestamptz`;
const MOVED_CLOCK = recordType(MOVED);
const NEW_CLOCK = `id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, round int, kind text, "ownerUserId" uuid, "ownerUnitId" uuid, "grantUnit" text,
  "grantAmount" int, "policyVersion" int, "startedAt" timestamptz, "dueAt" timestamptz, provisional boolean, "calendarRevision" int`;
const FRESH_CLOCK = recordType(NEW_CLOCK);
const CLOCK = recordType(
  `${NEW_CLOCK}, "extraDays" int, pauses jsonb, state text, "doneAt" timestamptz, "overdueAt" timestamptz, "overdueDays" int, "askedLateAt" timestamptz`,
);

const insertNewClocks = (more: string, values: string, rows: string) => `
  insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version,
    started_at, due_at, provisional, calendar_revision, ${more})
  select r.id, r."bureauId", r."subjectType", r."subjectId", r.round, r.kind, r."ownerUserId", r."ownerUnitId", r."grantUnit", r."grantAmount", r."policyVersion",
    r."startedAt", r."dueAt", r.provisional, r."calendarRevision", ${values}
  from head, ${rows} returning id, bureau_id, subject_type, subject_id`;

const insertClocks = (rows: string) =>
  insertNewClocks(
    'extra_days, pauses, state, done_at, overdue_at, overdue_days, asked_late_at',
    'r."extraDays", r.pauses, r.state, r."doneAt", r."overdueAt", r."overdueDays", r."askedLateAt"',
    rows,
  );

/** Most new clocks have only begun to run: their other columns need not travel. */
const insertFreshClocks = (rows: string) => insertNewClocks('extra_days, pauses, state', "0, '[]', 'running'", rows);

const isFresh = ({ state, extraDays, pauses, doneAt, overdueAt, overdueDays, askedLateAt }: ClockFact): boolean =>
  state === 'running' &&
  extraDays === 0 &&
  pauses.length === 0 &&
  [doneAt, overdueAt, overdueDays, askedLateAt].every((value) => value === null);

const updateClocks = (rows: string) => `
  update clock c set pauses = r.pauses, extra_days = r."extraDays", due_at = r."dueAt", provisional = r.provisional, calendar_revision = r."calendarRevision",
    state = r.state, done_at = r."doneAt", overdue_at = r."overdueAt", overdue_days = r."overdueDays", asked_late_at = r."askedLateAt"
  from head, ${rows} where c.id = r.id`;

const TIMER = recordType(`id uuid, "clockId" uuid, step text, "fireAt" timestamptz`);

const armTimers = (clocks: string, rows: string) => `
  insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state)
  select r.id, c.bureau_id, c.id, c.subject_type, c.subject_id, r.step, r."fireAt", 'armed' from head, ${clocks} c, ${rows} where c.id = r."clockId"`;

/** Of clocks that this very statement writes: only its own part shows them. */
const insertTimers = (rows: string) => armTimers('facts_clock', rows);

const upsertTimers = (rows: string) => `${armTimers('clock', rows)}
  on conflict (clock_id, step) do update set fire_at = excluded.fire_at, state = excluded.state where timer.state in ('armed', 'cancelled')`;

const CALLED_OFF = recordType(`"clockId" uuid, kept text[]`);

const callOffTimers = (rows: string) => `
  update timer t set state = 'cancelled' from head, ${rows} where t.clock_id = r."clockId" and t.state = 'armed' and t.step <> all(r.kept)`;

const IDEMPOTENCY = recordType(`"actorId" uuid, key text, operation text, "requestHash" text, response jsonb`);

const insertIdempotency = (rows: string) => `
  insert into idempotency (actor_id, key, operation, request_hash, response, created_at)
  select r."actorId", r.key, r.operation, r."requestHash", r.response, now() from head, ${rows}`;

/**
 * The tail of every write, for WriteStatement: what each kind of fact is written with. Each event but a silent one brings
 * its outbox row; a new clock and its timers are plain inserts, and a step that is called off is only ever updated.
 */
export function factParts({ events, clocks, timers, idempotency }: Facts) {
  const [newClocks, moved] = parted(clocks, ({ isNew }) => isNew);
  const started = new Set(newClocks.map(({ id }) => id));
  const armed = timers.filter((timer) => timer.state === 'armed');
  const calledOff = timers.filter((timer) => timer.state === 'cancelled');
  const [first, again] = parted(armed, ({ clockId }) => started.has(clockId));
  return [
    {
      tag: 'e',
      record: EVENT,
      rows: events.map((event) => ({ outboxId: event.isSilent ? null : newId(), ...event })),
      ctes: { facts_event: insertEvents, facts_outbox: insertOutbox },
    },
    newClocks.every(isFresh)
      ? { tag: 'f', record: FRESH_CLOCK, rows: newClocks, ctes: { facts_clock: insertFreshClocks } }
      : { tag: 'c', record: CLOCK, rows: newClocks, ctes: { facts_clock: insertClocks } },
    { tag: 'm', record: MOVED_CLOCK, rows: moved, ctes: { facts_moved: updateClocks } },
    { tag: 't', record: TIMER, rows: first, ctes: { facts_timer: insertTimers } },
    { tag: 'u', record: TIMER, rows: again, ctes: { facts_timer_again: upsertTimers } },
    { tag: 'x', record: CALLED_OFF, rows: calledOff, ctes: { facts_timer_off: callOffTimers } },
    {
      tag: 'i',
      record: IDEMPOTENCY,
      rows: idempotency ? [idempotency] : [],
      ctes: { facts_idempotency: insertIdempotency },
    },
  ] as const;
}

function parted<Row>(rows: readonly Row[], isFirst: (row: Row) => boolean): [Row[], Row[]] {
  const parts: [Row[], Row[]] = [[], []];
  for (const row of rows) parts[isFirst(row) ? 0 : 1].push(row);
  return parts;
}
