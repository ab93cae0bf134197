import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import type { Sql } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';

/** A small bureau: the city, one office, one district bureau (清江浦区), and people to act. */
export interface Bureau {
  readonly cityPath: string;
  readonly districtPath: string;
  readonly coordinator: Actor;
  readonly member: Actor;
  readonly districtCoordinator: Actor;
  readonly supervisor: Actor;
  readonly systemAdmin: Actor;
}

export async function makeBureau(sql: Sql): Promise<Bureau> {
  const [city, office, district] = [newId(), newId(), newId()];
  const paths = { city: `/${city}/`, office: `/${city}/${office}/`, district: `/${city}/${district}/` };
  const addUnit = (id: string, path: string, kind: string, name: string, districtCode: string | null) =>
    sql.query(
      null,
      `insert into unit (id, bureau_id, parent_id, path, kind, name, short_name, district_code) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [id, city, id === city ? null : city, path, kind, name, districtCode],
    );
  await addUnit(city, paths.city, 'BUREAU', '淮安市科学技术局', null);
  await addUnit(office, paths.office, 'OFFICE', '高新技术处', null);
  await addUnit(district, paths.district, 'DISTRICT_BUREAU', '清江浦区科学技术局', '320812');

  const addPerson = async (name: string, roles: readonly Role[], unitId: string, unitPath: string, orgPath: string) => {
    const userId = newId();
    await sql.query(
      null,
      `insert into app_user (id, bureau_id, unit_id, username, name, roles, password_hash, password_changed_at, created_at)
       values ($1, $2, $3, $4, $5, $6, '', now(), now())`,
      [userId, city, unitId, `u-${userId}`, name, roles],
    );
    return { userId, name, bureauId: city, unitId, unitPath, orgPath, roles, supervisedUnitPaths: [] } satisfies Actor;
  };
  return {
    cityPath: paths.city,
    districtPath: paths.district,
    coordinator: await addPerson('周协调', ['COORDINATOR'], office, paths.office, paths.city),
    member: await addPerson('钱帮办', ['SERVICE_MEMBER'], office, paths.office, paths.city),
    supervisor: await addPerson('孙督办', ['SUPERVISOR'], office, paths.office, paths.city),
    districtCoordinator: await addPerson('吴区级', ['COORDINATOR'], district, paths.district, paths.district),
    systemAdmin: await addPerson('郑系统', ['SYSTEM_ADMIN'], city, paths.city, paths.city),
  };
}
