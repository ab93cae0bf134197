import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { clampPage } from '../../platform/graphql/page.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import type { HandoverListOptions } from './graphql/handover.inputs.js';
import type { Handover, HandoverList } from './graphql/handover.model.js';

// $1 bureau, $2 unit paths within reach, $3 me: one sees what oneself handed over or took over, wherever that was.
const VISIBLE = `h.bureau_id = $1 and (h.unit_path ^@ any($2::text[]) or h.from_user_id = $3 or h.to_user_id = $3)`;

const COLUMNS = `
  h.id, h.from_user_id as "fromUserId", h.from_name as "fromName", h.to_user_id as "toUserId", h.to_name as "toName", h.reason, h.summary,
  h.by_name as "byName", h.at, jsonb_array_length(h.moved->'enterpriseIds') as "enterpriseCount",
  jsonb_array_length(h.moved->'problems') as "problemCount"`;

const LIST = `
  with matching as (
    select ${COLUMNS} from handover h
    where ${VISIBLE} and ($4::text is null or strpos(h.from_name, $4) > 0 or strpos(h.to_name, $4) > 0))
  select (select count(*)::int from matching) as "totalItems",
    coalesce((select jsonb_agg(p order by p.at desc, p.id desc) from (
      select * from matching order by at desc, id desc offset $5 limit $6) p), '[]') as items`;

const MOVED = `
  , coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) order by e.name, e.id)
      from jsonb_array_elements_text(h.moved->'enterpriseIds') i join enterprise e on e.id = i::uuid), '[]') as enterprises,
    coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'number', p.number, 'title', p.title, 'state', p.state,
        'part', case m->>'action' when 'transferHost' then 'host' else 'coHandler' end, 'enterpriseName', e.name) order by p.number)
      from jsonb_array_elements(h.moved->'problems') m join problem p on p.id = (m->>'problemId')::uuid
        join enterprise e on e.id = p.enterprise_id), '[]') as problems,
    coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name, g.id)
      from jsonb_array_elements_text(coalesce(h.moved->'groupIds', '[]')) i join contact_group g on g.id = i::uuid), '[]') as groups,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.title) order by t.title, t.id)
      from jsonb_array_elements_text(coalesce(h.moved->'taskIds', '[]')) i join task t on t.id = i::uuid), '[]') as tasks,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name, m.id)
      from jsonb_array_elements_text(coalesce(h.moved->'projectIds', '[]')) i join major_project m on m.id = i::uuid), '[]') as projects,
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) order by e.name, e.id)
      from jsonb_array_elements_text(h.moved->'toldEnterpriseIds') i join enterprise e on e.id = i::uuid), '[]') as "toldEnterprises"`;

/** Past handovers, and what moved with each. */
@Injectable()
export class HandoverListReadModel {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, options: HandoverListOptions | null | undefined): Promise<HandoverList> {
    const { skip, take } = clampPage(options);
    const text = options?.filter?.text?.trim() || null;
    const [page] = await this.database.query<HandoverList>('handover.list', LIST, [...reach(actor), text, skip, take]);
    return page ?? { items: [], totalItems: 0 };
  }

  async find(actor: Actor, id: string): Promise<Handover | null> {
    const text = `select ${COLUMNS} ${MOVED} from handover h where ${VISIBLE} and h.id = $4`;
    const [row] = await this.database.query<Handover>('handover.one', text, [...reach(actor), uuidOrNull(id)]);
    return row ?? null;
  }
}

const reach = (actor: Actor): unknown[] => [
  actor.bureauId,
  scopeOf(actor, 'assignment.handOver')?.prefixes ?? [],
  actor.userId,
];
