import type { INestApplicationContext } from '@nestjs/common';
import { Refusal } from '../../src/platform/graphql/common.model.js';
import type { Sql } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import { CarryOutHandover } from '../../src/features/handover/carry-out-handover.service.js';
import type { HandoverPreview } from '../../src/features/handover/graphql/handover.model.js';
import { PreviewHandover } from '../../src/features/handover/handover-preview.service.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { act, personOf, raiseProblem } from './act-as.js';
import type { Cast } from './cast.js';

/** One more handler of the host's unit, to take over. */
export async function addSuccessor(sql: Sql, { host }: Cast, name = '胡接手', unit: Actor = host): Promise<Actor> {
  const userId = newId();
  await sql.query(
    null,
    `insert into app_user (id, bureau_id, unit_id, username, name, email, roles, password_hash, password_changed_at, created_at)
     values ($1, $2, $3, $4, $5, $6, array['HANDLER'], '', now(), now())`,
    [userId, unit.bureauId, unit.unitId, `u-${userId}`, name, `${userId}@bureau.test`],
  );
  return { ...unit, userId, name, roles: ['HANDLER'] };
}

/** The host signed for `count` problems, each with a co-handler, and looks after the enterprise. @returns their ids */
export async function loadHost(app: INestApplicationContext, sql: Sql, cast: Cast, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const id = await raiseProblem(app, cast.member, cast.enterpriseId);
    await act(app, id, cast.coordinator, 'accept');
    const coHandlers = [{ person: personOf(cast.coHandler), dueAt: null }];
    await act(app, id, cast.coordinator, 'assign', { host: personOf(cast.host), coHandlers });
    await act(app, id, cast.host, 'sign');
    ids.push(id);
  }
  await sql.query(null, 'update enterprise set liaison_user_id = $2 where id = $1', [
    cast.enterpriseId,
    cast.host.userId,
  ]);
  await sql.query(null, 'insert into liaison (id, enterprise_id, user_id, since) values ($1, $2, $3, now())', [
    newId(),
    cast.enterpriseId,
    cast.host.userId,
  ]);
  return ids;
}

/** @throws Error with the sentence of a refusal */
export async function previewOf(
  app: INestApplicationContext,
  by: Actor,
  from: Actor,
  to: Actor,
): Promise<HandoverPreview> {
  const preview = await app.get(PreviewHandover).preview(by, from.userId, to.userId);
  if (preview instanceof Refusal) throw new Error(preview.message);
  return preview;
}

export const carryOut = (
  app: INestApplicationContext,
  by: Actor,
  from: Actor,
  to: Actor,
  hash: string,
  reason = '调岗',
) => app.get(CarryOutHandover).carryOut(by, { fromUserId: from.userId, toUserId: to.userId, reason, hash }, () => null);

/** Copies a problem with its parts and clocks, and an enterprise with its 挂钩, so many times. */
export async function multiply(
  sql: Sql,
  problemId: string,
  enterpriseId: string,
  problems: number,
  enterprises: number,
): Promise<void> {
  await sql.query(
    null,
    `do $$ declare copy uuid; n int; begin
       for n in 1..${problems} loop
         copy := gen_random_uuid();
         insert into problem select (jsonb_populate_record(p, jsonb_build_object('id', copy, 'number', '2026-9' || lpad(n::text, 5, '0')))).*
           from problem p where p.id = '${problemId}';
         insert into problem_co_handler select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(), 'problem_id', copy))).*
           from problem_co_handler h where h.problem_id = '${problemId}';
         insert into clock select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'subject_id', copy))).*
           from clock c where c.subject_id = '${problemId}';
       end loop;
       for n in 1..${enterprises} loop
         copy := gen_random_uuid();
         insert into enterprise select (jsonb_populate_record(e, jsonb_build_object('id', copy, 'name', e.name || n))).*
           from enterprise e where e.id = '${enterpriseId}';
         insert into liaison select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'enterprise_id', copy))).*
           from liaison l where l.enterprise_id = '${enterpriseId}';
       end loop;
     end $$`,
  );
}
