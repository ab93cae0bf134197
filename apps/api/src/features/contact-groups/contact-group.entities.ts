import { contactGroupFields } from '@zhuqi/domain/query/register-fields.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, sql } from '../../platform/query/fields.js';
import { filterArray, filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';

/** The dated rows of a JSON column with the names of whom they mean, those still there first. */
function named(columnName: string, table: string) {
  const key = `${columnName}_named`;
  return computed<Readonly<Record<string, readonly object[]>>>(
    {
      [key]: (
        group,
      ) => `(select coalesce(json_agg(json_build_object('id', s.span->>'id', 'name', n.name, 'from', s.span->>'from',
        'to', s.span->>'to') order by s.span->>'to' nulls first, s.span->>'from', n.name, s.span->>'id'), '[]')
        from jsonb_array_elements(${group}.${columnName}) s(span) join ${table} n on n.id = (s.span->>'id')::uuid)`,
    },
    (row) => row[key] ?? [],
  );
}

// Named with its column: a bare `s` would mean the sort value of the list around it.
const countOf = (columnName: string) =>
  sql(
    (group) =>
      `(select count(*)::int from jsonb_array_elements(${group}.${columnName}) s(span) where s.span->>'to' is null)`,
  );

export const contactGroupEntity: EntityMap = {
  type: 'ContactGroup',
  table: 'contact_group',
  scope: { permission: 'contactGroup.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    version: column('version'),
    platform: column('platform'),
    name: column('name'),
    ownerId: column('owner_id'),
    ownerName: sql((group) => `(select u.name from app_user u where u.id = ${group}.owner_id)`),
    openedOn: date('opened_on'),
    closedOn: date('closed_on'),
    unitId: column('unit_id'),
    unitName: sql((group) => `(select n.name from unit n where n.id = ${group}.unit_id)`),
    members: named('members', 'app_user'),
    enterprises: named('enterprises', 'enterprise'),
    memberCount: countOf('members'),
    enterpriseCount: countOf('enterprises'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: contactGroupFields,
    filters: {
      platform: filterColumn('platform'),
      ownerId: filterColumn('owner_id'),
      memberId: filterArray('member_ids', { indexed: false }),
      enterpriseId: filterArray('enterprise_ids', { indexed: true }),
      unitId: filterColumn('unit_id'),
      openedOn: filterColumn('opened_on'),
      closedOn: filterColumn('closed_on'),
      name: filterColumn('name'),
      text: filterSearch({ grams: 'grams', text: (group) => `${group}.search_text` }),
    },
    sortable: {
      openedOn: sortColumn('opened_on', 'date'),
      name: sortColumn('name', 'text'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'openedOn', order: 'DESC' },
  },
};
