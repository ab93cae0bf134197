import { hash } from '@node-rs/argon2';
import type pg from 'pg';
import { PASSWORD_HASHING } from '../features/identity/password.service.js';
import { unitPathOf } from '../features/identity/unit-path.js';
import { newId } from '../platform/database/new-id.js';
import type { DemoOrganisation } from './demo-organisation.js';

const UNITS = `
  insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, district_code, head_user_id, supervising_leader_id, sort_order)
  select id, "bureauId", "parentId", path, kind, name, "shortName", district, "headUserId", "supervisingLeaderId", "sortOrder"
  from jsonb_to_recordset($1::jsonb) as u(id uuid, "bureauId" uuid, "parentId" uuid, path text, kind text, name text, "shortName" text,
    district text, "headUserId" uuid, "supervisingLeaderId" uuid, "sortOrder" int)`;

const PEOPLE = `
  insert into app_user (id, bureau_id, unit_id, username, name, email, roles, password_hash, password_changed_at, created_at)
  select id, "bureauId", "unitId", username, name, email, roles, "passwordHash", now(), now()
  from jsonb_to_recordset($1::jsonb) as p(id uuid, "bureauId" uuid, "unitId" uuid, username text, name text, email text, roles text[],
    "passwordHash" text)`;

const EVENTS = `
  insert into event (id, bureau_id, subject_type, subject_id, version, type, actor_name, at, payload)
  select id, $2, "subjectType", "subjectId", 1, "subjectType" || '.created', '演示数据', now(), jsonb_build_object('name', name)
  from jsonb_to_recordset($1::jsonb) as e(id uuid, "subjectType" text, "subjectId" uuid, name text)`;

/** Writes the units and people of the demo, with the event of each. */
export async function seedDemoOrganisation(
  client: pg.Client,
  { units, people, password }: DemoOrganisation,
): Promise<void> {
  const unitIds = new Map(units.map(({ key }) => [key, newId()]));
  const userIds = new Map(people.map(({ username }) => [username, newId()]));
  const bureauId = need(unitIds, units.find(({ kind }) => kind === 'BUREAU')?.key ?? '');
  const paths = new Map<string, string>();
  const unitRows = units.map((unit, sortOrder) => {
    const id = need(unitIds, unit.key);
    const path = unitPathOf(unit.parent ? need(paths, unit.parent) : null, id);
    paths.set(unit.key, path);
    return {
      ...unit,
      id,
      bureauId,
      parentId: unit.parent ? need(unitIds, unit.parent) : null,
      path,
      headUserId: need(userIds, unit.head),
      supervisingLeaderId: need(userIds, unit.supervising),
      sortOrder,
    };
  });
  // One hash for the one password everybody can read in the repository anyway.
  const passwordHash = await hash(password, PASSWORD_HASHING);
  const personRows = people.map((person) => ({
    ...person,
    id: need(userIds, person.username),
    bureauId,
    unitId: need(unitIds, person.unit),
    email: `${person.username}@zhuqi.example`,
    passwordHash,
  }));
  const events = [
    ...unitRows.map(({ id, name }) => ({ id: newId(), subjectType: 'unit', subjectId: id, name })),
    ...personRows.map(({ id, name }) => ({ id: newId(), subjectType: 'user', subjectId: id, name })),
  ];
  await client.query(UNITS, [JSON.stringify(unitRows)]);
  await client.query(PEOPLE, [JSON.stringify(personRows)]);
  await client.query(EVENTS, [JSON.stringify(events), bureauId]);
}

function need(map: ReadonlyMap<string, string>, key: string): string {
  const found = map.get(key);
  if (!found) throw new Error(`演示数据里没有“${key}”。`);
  return found;
}
