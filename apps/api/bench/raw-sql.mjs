// What somebody who knows this database would write by hand, without permission, scope or a schema.
import { problemEventSpecs } from '@zhuqi/domain/problem/problem-events.js';
import { visitEventSpecs } from '@zhuqi/domain/visit/visit-events.js';

const labels = Object.fromEntries(
  Object.entries({ ...problemEventSpecs, ...visitEventSpecs }).map(([type, { label }]) => [type, label]),
);
const LABEL = `coalesce('${JSON.stringify(labels).replaceAll("'", "''")}'::jsonb ->> e.type, e.type)`;
/** @param {string} column */
const iso = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** $1 bureau, $2 state, $3 district, $4 skip, $5 take. */
export const LIST = `
  with page as (
    select id, due_at from problem where bureau_id = $1 and state = $2 and district_code = $3 order by due_at, id limit $5::int offset $4::int)
  select json_build_object(
    'totalItems', (select count(*) from problem where bureau_id = $1 and state = $2 and district_code = $3),
    'items', (select coalesce(json_agg(json_build_object(
        'id', p.id, 'number', p.number, 'title', p.title, 'state', p.state, 'priority', p.priority, 'districtCode', p.district_code,
        'dueAt', ${iso('p.due_at')}, 'overdue', coalesce(p.due_at < now(), false), 'enterprise', json_build_object('id', c.id, 'name', c.name),
        'hostUnit', json_build_object('id', u.id, 'shortName', u.short_name), 'host', json_build_object('id', h.id, 'name', h.name),
        'events', (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'type', e.type, 'label', ${LABEL}, 'at', ${iso('e.at')},
          'actorName', e.actor_name) order by e.version desc), '[]') from (select * from event where subject_id = p.id order by version desc limit 3) e)
      ) order by k.due_at, k.id), '[]')
      from page k join problem p on p.id = k.id join enterprise c on c.id = p.enterprise_id
        left join unit u on u.id = p.host_unit_id left join app_user h on h.id = p.host_id))::text as json`;

/** $1 id. */
export const CASE = `
  select json_build_object('id', p.id, 'number', p.number, 'title', p.title, 'content', p.content, 'category', p.category, 'area', p.area,
    'priority', p.priority, 'channel', p.channel, 'state', p.state, 'round', p.round, 'version', p.version, 'districtCode', p.district_code,
    'dueAt', ${iso('p.due_at')}, 'overdue', coalesce(p.due_at < now(), false), 'overdueCount', p.overdue_count, 'result', p.result,
    'satisfaction', p.satisfaction, 'createdAt', ${iso('p.created_at')}, 'submittedAt', ${iso('p.submitted_at')}, 'acceptedAt', ${iso('p.accepted_at')},
    'assignedAt', ${iso('p.assigned_at')}, 'signedAt', ${iso('p.signed_at')}, 'closedAt', ${iso('p.closed_at')},
    'enterprise', json_build_object('id', c.id, 'name', c.name, 'creditCode', c.credit_code, 'districtCode', c.district_code, 'industry', c.industry,
      'address', c.address, 'highTechStage', c.high_tech_stage),
    'hostUnit', json_build_object('id', u.id, 'name', u.name), 'host', json_build_object('id', h.id, 'name', h.name),
    'reporter', json_build_object('id', r.id, 'name', r.name),
    'events', (select coalesce(json_agg(json_build_object('id', e.id, 'version', e.version, 'type', e.type, 'label', ${LABEL}, 'visibility', e.visibility,
      'actorId', e.actor_id, 'actorName', e.actor_name, 'at', ${iso('e.at')}) order by e.version desc), '[]')
      from (select * from event where subject_id = p.id order by version desc limit 20) e),
    'visits', (select coalesce(json_agg(json_build_object('id', v.id, 'plannedOn', v.planned_on, 'purpose', v.purpose, 'state', v.state,
      'summary', v.summary, 'lead', json_build_object('id', l.id, 'name', l.name)) order by v.planned_on desc, v.id), '[]')
      from (select * from visit where enterprise_id = p.enterprise_id order by planned_on desc, id limit 5) v join app_user l on l.id = v.lead_id))::text as json
  from problem p join enterprise c on c.id = p.enterprise_id left join unit u on u.id = p.host_unit_id
    left join app_user h on h.id = p.host_id left join app_user r on r.id = p.reporter_id
  where p.id = $1`;

/** $1 bureau, $2 bigrams, $3 text. */
export const SEARCH = `
  with hits as materialized (select id, name from enterprise where bureau_id = $1 and grams @> $2::text[] and strpos(search_text, $3) > 0),
    page as (select id, name from hits order by name, id limit 20)
  select json_build_object('items', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'creditCode', e.credit_code,
    'districtCode', e.district_code, 'status', e.status) order by k.name, k.id), '[]') from page k join enterprise e on e.id = k.id))::text as json`;
