import type { Person } from '@zhuqi/domain/access/person.js';
import type { Database } from '../../platform/database/database.js';

export interface DemoUnitRow {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface DemoEnterpriseRow {
  readonly id: string;
  readonly name: string;
  readonly districtCode: string | null;
  readonly unitPath: string;
}

const UNITS = 'select id, name, path from unit';
const PEOPLE = `
  select u.id as "userId", u.name, u.unit_id as "unitId", n.path as "unitPath", u.roles
  from app_user u join unit n on n.id = u.unit_id
  where not u.roles && array['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] order by u.id`;
const ENTERPRISES = 'select id, name, district_code as "districtCode", unit_path as "unitPath" from enterprise';

/** The register the demo has just been given: units by name, colleagues, enterprises in the order of their ids' list. */
export async function readDemoRegister(database: Database, enterpriseIds: readonly string[]) {
  const units = await database.query<DemoUnitRow>(null, UNITS);
  const people = await database.query<Person>(null, PEOPLE);
  const rows = new Map((await database.query<DemoEnterpriseRow>(null, ENTERPRISES)).map((row) => [row.id, row]));
  return {
    units: new Map(units.map((unit) => [unit.name, unit])),
    people,
    enterprises: enterpriseIds.flatMap((id) => rows.get(id) ?? []),
  };
}
