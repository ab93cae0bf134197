import { newId } from '../database/new-id.js';
import type { Facts } from './fact.types.js';

/**
 * The tail of every write: CTEs that record events, their outbox rows, clocks, timers and the idempotency answer.
 *
 * The statement that includes it must name a first CTE `head` returning one row when the aggregate was written (the
 * version matched) and none when it was not: without a head nothing below is written, and the caller answers CONFLICT.
 * @param first number of the first free parameter; four are used: $first … $first+3, in the order of `factsValues`
 */
export function factsSql(first: number): string {
  const at = (offset: number) => `$${first + offset}::jsonb`;
  return `
    facts_event as (
      insert into event (id, bureau_id, subject_type, subject_id, version, type, visibility, actor_id, actor_name, at, payload)
      select e.id, e."bureauId", e."subjectType", e."subjectId", e.version, e.type, e.visibility, e."actorId", e."actorName", e.at, e.payload
      from head, jsonb_to_recordset(${at(0)}) as e(id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, version int, type text,
        visibility text, "actorId" uuid, "actorName" text, at timestamptz, payload jsonb, "outboxId" uuid)),
    facts_outbox as (
      insert into outbox (id, topic, event_id, created_at, next_at)
      select e."outboxId", e.type, e.id, e.at, e.at
      from head, jsonb_to_recordset(${at(0)}) as e(id uuid, type text, at timestamptz, "outboxId" uuid)),
    facts_clock as (
      insert into clock (id, bureau_id, subject_type, subject_id, round, kind, owner_user_id, owner_unit_id, grant_unit, grant_amount, policy_version,
        extra_days, started_at, pauses, due_at, provisional, calendar_revision, state, done_at, overdue_at, overdue_days)
      select c.id, c."bureauId", c."subjectType", c."subjectId", c.round, c.kind, c."ownerUserId", c."ownerUnitId", c."grantUnit", c."grantAmount", c."policyVersion",
        c."extraDays", c."startedAt", c.pauses, c."dueAt", c.provisional, c."calendarRevision", c.state, c."doneAt", c."overdueAt", c."overdueDays"
      from head, jsonb_to_recordset(${at(1)}) as c(id uuid, "bureauId" uuid, "subjectType" text, "subjectId" uuid, round int, kind text, "ownerUserId" uuid,
        "ownerUnitId" uuid, "grantUnit" text, "grantAmount" int, "policyVersion" int, "extraDays" int, "startedAt" timestamptz, pauses jsonb, "dueAt" timestamptz,
        provisional boolean, "calendarRevision" int, state text, "doneAt" timestamptz, "overdueAt" timestamptz, "overdueDays" int)
      on conflict (id) do update set pauses = excluded.pauses, extra_days = excluded.extra_days, due_at = excluded.due_at, provisional = excluded.provisional,
        calendar_revision = excluded.calendar_revision, state = excluded.state, done_at = excluded.done_at, overdue_at = excluded.overdue_at, overdue_days = excluded.overdue_days),
    facts_timer as (
      insert into timer (id, bureau_id, clock_id, subject_type, subject_id, step, fire_at, state)
      select t.id, t."bureauId", t."clockId", t."subjectType", t."subjectId", t.step, t."fireAt", t.state
      from head, jsonb_to_recordset(${at(2)}) as t(id uuid, "bureauId" uuid, "clockId" uuid, "subjectType" text, "subjectId" uuid, step text, "fireAt" timestamptz, state text)
      on conflict (clock_id, step) do update set fire_at = excluded.fire_at, state = excluded.state where timer.state in ('armed', 'cancelled')),
    facts_idempotency as (
      insert into idempotency (actor_id, key, operation, request_hash, response, created_at)
      select i."actorId", i.key, i.operation, i."requestHash", i.response, now()
      from head, jsonb_to_recordset(${at(3)}) as i("actorId" uuid, key text, operation text, "requestHash" text, response jsonb))`;
}

/** Values for `factsSql`, in its order. Each event brings the id of its outbox row. */
export function factsValues(facts: Facts): [string, string, string, string] {
  return [
    JSON.stringify(facts.events.map((event) => ({ ...event, outboxId: newId() }))),
    JSON.stringify(facts.clocks),
    JSON.stringify(facts.timers),
    JSON.stringify(facts.idempotency ? [facts.idempotency] : []),
  ];
}
