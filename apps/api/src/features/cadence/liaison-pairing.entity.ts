import { liaisonPairingFields } from '@zhuqi/domain/query/liaison-fields.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, date } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';

/** 挂钩: who looked after which enterprise from when to when. */
export const liaisonPairingEntity: EntityMap = {
  type: 'LiaisonPairing',
  table: 'liaison_pairing',
  scope: { permission: 'enterprise.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    enterpriseId: column('enterprise_id'),
    enterpriseName: column('enterprise_name'),
    userId: column('user_id'),
    userName: column('user_name'),
    unitName: column('unit_name'),
    since: date('since'),
    until: date('until'),
    isCurrent: column('is_current'),
  },
  list: {
    filterable: liaisonPairingFields,
    filters: {
      userId: filterColumn('user_id'),
      enterpriseId: filterColumn('enterprise_id'),
      unitId: filterColumn('unit_id'),
      isCurrent: filterColumn('is_current'),
      since: filterColumn('since'),
      until: filterColumn('until'),
      text: filterSearch({ text: (pairing) => `${pairing}.search_text` }),
    },
    sortable: {
      since: sortColumn('since', 'date'),
      until: sortColumn('until', 'date', true),
      enterpriseName: sortColumn('enterprise_name', 'text'),
      userName: sortColumn('user_name', 'text'),
    },
    defaultSort: { field: 'since', order: 'DESC' },
  },
};
