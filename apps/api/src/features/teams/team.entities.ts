import { teamFields } from '@zhuqi/domain/query/team-fields.js';
import { teamKindLabels } from '@zhuqi/domain/team/team-kind.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, date, dateTime, many, one, sql } from '../../platform/query/fields.js';
import { filterArray, filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { literal } from '../../platform/query/sql-text.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';

const labels = literal(JSON.stringify(teamKindLabels));

export const teamEntity: EntityMap = {
  type: 'Team',
  table: 'team',
  scope: { permission: 'team.read', columns: { unitPath: 'unit_path' } },
  fields: {
    id: column('id'),
    version: column('version'),
    kind: column('kind'),
    name: column('name'),
    title: sql((team) => `${team}.name || coalesce(${labels}::jsonb ->> ${team}.kind, '')`),
    purpose: column('purpose'),
    foundedOn: date('founded_on'),
    dissolvedOn: date('dissolved_on'),
    unitId: column('unit_id'),
    unitName: sql((team) => `(select n.name from unit n where n.id = ${team}.unit_id)`),
    basisDocumentId: column('basis_document_id'),
    basisDocument: one('LedgerDocument', 'basis_document_id', { access: 'parent' }),
    leaderId: column('leader_id'),
    leaderName: sql((team) => `(select u.name from app_user u where u.id = ${team}.leader_id)`),
    memberCount: column('member_count'),
    enterpriseCount: sql((team) => `cardinality(${team}.enterprise_ids)`),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    memberships: many('TeamMembership', {
      on: 'team_id',
      orderBy: (member) => [
        `(${member}.to_day is not null)`,
        `array_position(array['LEADER', 'DEPUTY', 'MEMBER'], ${member}.role)`,
        `${member}.from_day`,
        `${member}.id`,
      ],
      defaultTake: 200,
      maxTake: 200,
      access: 'parent',
    }),
    enterprises: many('TeamEnterprise', {
      on: 'team_id',
      orderBy: (row) => [`(${row}.to_day is not null)`, `${row}.from_day`, `${row}.id`],
      defaultTake: 500,
      maxTake: 500,
      access: 'parent',
    }),
    attachments: attachmentsOf,
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: teamFields,
    filters: {
      kind: filterColumn('kind'),
      name: filterColumn('name'),
      unitId: filterColumn('unit_id'),
      leaderId: filterColumn('leader_id'),
      memberId: filterArray('member_ids', { indexed: true }),
      enterpriseId: filterArray('enterprise_ids', { indexed: true }),
      foundedOn: filterColumn('founded_on'),
      dissolvedOn: filterColumn('dissolved_on'),
      basisDocumentId: filterColumn('basis_document_id'),
      memberCount: filterColumn('member_count'),
      text: filterSearch({ grams: 'grams', text: (team) => `${team}.search_text` }),
    },
    sortable: {
      name: sortColumn('name', 'text'),
      foundedOn: sortColumn('founded_on', 'date'),
      memberCount: sortColumn('member_count', 'int4'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'foundedOn', order: 'DESC' },
  },
};

export const teamMembershipEntity: EntityMap = {
  type: 'TeamMembership',
  table: 'team_member',
  fields: {
    id: column('id'),
    userId: column('user_id'),
    name: column('name'),
    role: column('role'),
    from: date('from_day'),
    to: date('to_day'),
  },
};

export const teamEnterpriseEntity: EntityMap = {
  type: 'TeamEnterprise',
  table: 'team_enterprise',
  fields: {
    enterpriseId: column('enterprise_id'),
    name: sql((row) => `(select e.name from enterprise e where e.id = ${row}.enterprise_id)`),
    from: date('from_day'),
    to: date('to_day'),
  },
};
