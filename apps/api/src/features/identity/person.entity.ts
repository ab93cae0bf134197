import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, one, sql } from '../../platform/query/fields.js';

/** Names and units of colleagues are no secret inside a case: who reads the case reads them. */
export const personEntity: EntityMap = {
  type: 'Person',
  table: 'app_user',
  fields: {
    id: column('id'),
    name: column('name'),
    unitId: column('unit_id'),
    unitName: sql((person) => `(select n.name from unit n where n.id = ${person}.unit_id)`),
  },
};

export const unitEntity: EntityMap = {
  type: 'Unit',
  table: 'unit',
  scope: { permission: 'unit.read', columns: { unitPath: 'path' } },
  fields: {
    id: column('id'),
    name: column('name'),
    shortName: column('short_name'),
    kind: column('kind'),
    path: column('path'),
    parentId: column('parent_id'),
    districtCode: column('district_code'),
    headUserId: column('head_user_id'),
    supervisingLeaderId: column('supervising_leader_id'),
    active: column('active'),
    version: column('version'),
    head: one('Person', 'head_user_id', { access: 'parent' }),
    supervisingLeader: one('Person', 'supervising_leader_id', { access: 'parent' }),
  },
};
