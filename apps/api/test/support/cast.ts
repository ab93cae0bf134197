import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import type { Sql } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';

/** Everybody a case can meet, each holding one role. The host is of 高新处, the co-handler of 人才处. */
export interface Cast {
  readonly bureauId: string;
  readonly cityPath: string;
  readonly districtPath: string;
  readonly member: Actor;
  readonly coordinator: Actor;
  readonly host: Actor;
  readonly coHandler: Actor;
  /** Colleagues in the same places, who can take over. */
  readonly nextHost: Actor;
  readonly nextCoHandler: Actor;
  readonly head: Actor;
  readonly deputyLeader: Actor;
  readonly callbackOfficer: Actor;
  readonly supervisor: Actor;
  readonly principal: Actor;
  /** Roles that sound right in places that are wrong. */
  readonly otherHead: Actor;
  readonly otherMember: Actor;
  readonly districtCoordinator: Actor;
  readonly districtMember: Actor;
  readonly foreignCoordinator: Actor;
  /** One of the city, one of the district, one of another bureau. */
  readonly enterpriseId: string;
  readonly districtEnterpriseId: string;
  readonly foreignEnterpriseId: string;
  readonly contactId: string;
}

/** The item of the bureau's published service list every cast has. */
export const CITED_ITEM = {
  key: '0198c0de-0000-7000-8000-000000000001',
  content: '政策宣讲',
  teamId: null,
  promisedDays: 5,
} as const;

const ADD_LIST = `
  with list as (insert into service_list (id, bureau_id, unit_path, version, year, edition, title, state, published_at, created_at, updated_at)
    values ($1, $2, $3, 3, 1999, 1, '服务清单', 'PUBLISHED', now(), now(), now()) returning id)
  insert into service_item (list_id, item_key, position, content, objects, owner_unit_id, owner_unit_path, owner_unit_name, promised_days, channels)
  select list.id, $4, 1, $5, '科技型企业', $2, $3, '市科技局', $6, array['VISIT'] from list`;

const ADD_UNIT = `
  insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, district_code) values ($1, $2, $3, $4, $5, $6, $6, $7)`;
const ADD_USER = `
  insert into app_user (id, bureau_id, unit_id, username, name, roles, password_hash, password_changed_at, created_at)
  values ($1, $2, $3, $4, $5, $6, '', now(), now())`;
const ADD_ENTERPRISE = `
  insert into enterprise (id, bureau_id, unit_path, name, district_code, longitude, latitude, search_text, initials, created_at, updated_at)
  values ($1, $2, $3, $4, $5, 119.03, 33.6, '', '', now(), now())`;
const ADD_CONTACT = `
  insert into enterprise_contact (id, enterprise_id, name, email, consent, consent_at, is_primary) values ($1, $2, '王联络', $3, true, now(), true)`;

interface Place {
  readonly bureauId: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly orgPath: string;
}

export async function makeCast(sql: Sql): Promise<Cast> {
  const unit = async (name: string, kind: string, above: Place | null, districtCode: string | null = null) => {
    const unitId = newId();
    const unitPath = `${above?.unitPath ?? '/'}${unitId}/`;
    const bureauId = above?.bureauId ?? unitId;
    await sql.query(null, ADD_UNIT, [unitId, bureauId, above?.unitId ?? null, unitPath, kind, name, districtCode]);
    return { unitId, unitPath, bureauId, orgPath: kind === 'OFFICE' && above ? above.orgPath : unitPath };
  };
  const person = async (name: string, role: Role, place: Place, supervisedUnitPaths: readonly string[] = []) => {
    const userId = newId();
    await sql.query(null, ADD_USER, [userId, place.bureauId, place.unitId, `u-${userId}`, name, [role]]);
    return { userId, name, ...place, roles: [role], supervisedUnitPaths } satisfies Actor;
  };
  const enterprise = async (name: string, { bureauId, unitPath }: Place, districtCode: string | null) => {
    const id = newId();
    await sql.query(null, ADD_ENTERPRISE, [id, bureauId, unitPath, name, districtCode]);
    return id;
  };

  const city = await unit('淮安市科学技术局', 'BUREAU', null);
  const office = await unit('办公室', 'OFFICE', city);
  const highTech = await unit('高新技术处', 'OFFICE', city);
  const talent = await unit('科技人才处', 'OFFICE', city);
  const district = await unit('清江浦区科学技术局', 'DISTRICT_BUREAU', city, '320812');
  const foreign = await unit('邻市科学技术局', 'BUREAU', null);
  const enterpriseId = await enterprise('淮安恒盛精密机械有限公司', city, null);
  const { key, content, promisedDays } = CITED_ITEM;
  await sql.query(null, ADD_LIST, [newId(), city.bureauId, city.unitPath, key, content, promisedDays]);
  const contactId = newId();
  await sql.query(null, ADD_CONTACT, [contactId, enterpriseId, 'wang@enterprise.test']);
  return {
    bureauId: city.bureauId,
    cityPath: city.unitPath,
    districtPath: district.unitPath,
    member: await person('钱帮办', 'SERVICE_MEMBER', office),
    coordinator: await person('周协调', 'COORDINATOR', office),
    host: await person('赵经办', 'HANDLER', highTech),
    coHandler: await person('孙协办', 'HANDLER', talent),
    nextHost: await person('韩接办', 'HANDLER', highTech),
    nextCoHandler: await person('杨接协', 'HANDLER', talent),
    head: await person('李处长', 'UNIT_HEAD', highTech),
    deputyLeader: await person('吴分管', 'DEPUTY_LEADER', city, [highTech.unitPath]),
    callbackOfficer: await person('郑回访', 'CALLBACK_OFFICER', office),
    supervisor: await person('王督办', 'SUPERVISOR', office),
    principal: await person('冯书记', 'PRINCIPAL', city),
    otherHead: await person('陈处长', 'UNIT_HEAD', talent),
    otherMember: await person('褚帮办', 'SERVICE_MEMBER', talent),
    districtCoordinator: await person('卫区级', 'COORDINATOR', district),
    districtMember: await person('蒋区级', 'SERVICE_MEMBER', district),
    foreignCoordinator: await person('沈邻市', 'COORDINATOR', foreign),
    enterpriseId,
    districtEnterpriseId: await enterprise('淮安云帆生物科技有限公司', district, '320812'),
    foreignEnterpriseId: await enterprise('邻市远山软件有限公司', foreign, null),
    contactId,
  };
}
