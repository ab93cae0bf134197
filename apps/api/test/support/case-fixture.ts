import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import type { Sql } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';

/** One office with everybody a problem needs, an enterprise and its contact. All have mail addresses of `.test`. */
export interface CaseFixture {
  readonly bureauId: string;
  readonly coordinator: Actor;
  readonly member: Actor;
  readonly host: Actor;
  readonly helper: Actor;
  readonly head: Actor;
  readonly enterpriseId: string;
  readonly contactId: string;
}

const ADD_UNIT = `
  insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, head_user_id) values ($1, $2, $3, $4, $5, $6, $6, $7)`;
const ADD_USER = `
  insert into app_user (id, bureau_id, unit_id, username, name, email, roles, password_hash, password_changed_at, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, '', now(), now())`;
const ADD_ENTERPRISE = `
  insert into enterprise (id, bureau_id, unit_path, name, address, search_text, initials, created_at, updated_at)
  values ($1, $2, $3, '淮安恒盛精密机械有限公司', '清江浦区深圳路1号', '', '', now(), now())`;
const ADD_CONTACT = `
  insert into enterprise_contact (id, enterprise_id, name, email, consent, consent_at, is_primary)
  values ($1, $2, '王联络', 'wang@enterprise.test', true, now(), true)`;

export async function makeCaseFixture(sql: Sql): Promise<CaseFixture> {
  const [bureauId, office, enterpriseId, contactId, headId] = [newId(), newId(), newId(), newId(), newId()];
  const cityPath = `/${bureauId}/`;
  const unitPath = `${cityPath}${office}/`;
  await sql.query(null, ADD_UNIT, [bureauId, bureauId, null, cityPath, 'BUREAU', '淮安市科学技术局', null]);
  await sql.query(null, ADD_UNIT, [office, bureauId, bureauId, unitPath, 'OFFICE', '高新技术处', headId]);
  await sql.query(null, ADD_ENTERPRISE, [enterpriseId, bureauId, cityPath]);
  await sql.query(null, ADD_CONTACT, [contactId, enterpriseId]);
  const person = async (name: string, mailbox: string, role: Role, userId = newId()): Promise<Actor> => {
    const email = `${mailbox}@bureau.test`;
    await sql.query(null, ADD_USER, [userId, bureauId, office, `u-${userId}`, name, email, [role]]);
    const actor = { userId, name, bureauId, unitId: office, unitPath, orgPath: cityPath };
    return { ...actor, roles: [role], supervisedUnitPaths: [] };
  };
  return {
    bureauId,
    enterpriseId,
    contactId,
    coordinator: await person('周协调', 'coordinator', 'COORDINATOR'),
    member: await person('钱帮办', 'member', 'SERVICE_MEMBER'),
    host: await person('赵经办', 'host', 'HANDLER'),
    helper: await person('孙协办', 'helper', 'HANDLER'),
    head: await person('李处长', 'head', 'UNIT_HEAD', headId),
  };
}
