import { newId } from '../database/new-id.js';
import type { Facts } from './fact.types.js';

const EVENT = (rows: string) => `
  insert into event (id, bureau_id, subject_type, subject_id, version, type, visibility, actor_id, actor_name, at, payload)
  select e.id, e."bureauId", e."subjectType", e."subjectId", e.version, e.type, e.visibility, e."actorId", e."actorName", e.at, e.payload
  from head, jsonb_to_recordset(${rows}::jsonb) as e(id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, version int, type text,
    visibility text, "actorId" uuid, "actorName" text, at timestamptz, payload jsonb)`;

const OUTBOX = (rows: string) => `
  insert into outbox (id, topic, event_id, created_at, next_at)
  select e."outboxId", e.type, e.id, e.at, e.at
  from head, jsonb_to_recordset(${rows}::jsonb) as e(id uuid, type text, at timestamptz, "outboxId" uuid)`;

const CLOCK = (rows: string) => `
  insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version,
    extra_days, started_at, pauses, due_at, provisional, calendar_revision, state, done_at, overdue_at, overdue_days)
  select c.id, c."bureauId", c."subjectType", c."subjectId", c.round, c.kind, c."ownerUserId", c."ownerUnitId", c."grantUnit", c."grantAmount", c."policyVersion",
    c."extraDays", c."startedAt", c.pauses, c."dueAt", c.provisional, c."calendarRevision", c.state, c."doneAt", c."overdueAt", c."overdueDays"
  from head, jsonb_to_recordset(${rows}::jsonb) as c(id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, round int, kind text, "ownerUserId" uuid,
    "ownerUnitId" uuid, "grantUnit" text, "grantAmount" int, "policyVersion" int, "extraDays" int, "startedAt" timestamptz, pauses jsonb, "dueAt" timestamptz,
    provisional boolean, "calendarRevision" int, state text, "doneAt" timestamptz, "overdueAt" timestamptz, "overdueDays" int)
  on conflict (id) do update set pauses = excluded.pauses, extra_days = excluded.extra_days, due_at = excluded.due_at, provisional = excluded.provisional,
    calendar_revision = excluded.calendar_revision, state = excluded.state, done_at = excluded.done_at, overdue_at = excluded.overdue_at, overdue_days = excluded.overdue_days`;

const TIMER = (rows: string) => `
  insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state)
  select t.id, t."bureauId", t."clockId", t."subjectType", t."subjectId", t.step, t."fireAt", t.state
  from head, jsonb_to_recordset(${rows}::jsonb) as t(id uuid, "bureauId" uuid, "clockId" uuid, "subjectType" text, "subjectId" uuid, step text, "fireAt" timestamptz, state text)
  on conflict (clock_id, step) do update set fire_at = excluded.fire_at, state = excluded.state where timer.state in ('armed', 'cancelled')`;

const IDEMPOTENCY = (rows: string) => `
  insert into idempotency (actor_id, key, operation, request_hash, response, created_at)
  select i."actorId", i.key, i.operation, i."requestHash", i.response, now()
  from head, jsonb_to_recordset(${rows}::jsonb) as i("actorId" uuid, key text, operation text, "requestHash" text, response jsonb)`;

/** The tail of every write, for WriteStatement: what each kind of fact is written with. Each event brings its outbox row. */
export const factParts = ({ events, clocks, timers, idempotency }: Facts) =>
  [
    {
      tag: 'e',
      rows: events.map((event) => ({ outboxId: newId(), ...event })),
      ctes: { facts_event: EVENT, facts_outbox: OUTBOX },
    },
    { tag: 'c', rows: clocks, ctes: { facts_clock: CLOCK } },
    { tag: 't', rows: timers, ctes: { facts_timer: TIMER } },
    { tag: 'i', rows: idempotency ? [idempotency] : [], ctes: { facts_idempotency: IDEMPOTENCY } },
  ] as const;
