import { can } from '@zhuqi/domain/access/can.js';
import { maskPhone } from '@zhuqi/domain/access/mask.js';
import { heldStates } from '@zhuqi/domain/activity/activity-state.js';
import type { PartnerContact } from '@zhuqi/domain/partnership/partnership.types.js';
import { partnershipFields } from '@zhuqi/domain/query/register-fields.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { literal } from '../../platform/query/sql-text.js';
import { attachmentsOf } from '../attachments/attachments.fragment.js';
import { partnershipKind } from './partnership.kind.js';

/**
 * Hosts are known by id, or by name where they are in no register: an activity counts for a partnership when one of its
 * hosts is the partnership, its enterprise, or bears its name.
 */
const isJoint = (activity: string, partnership: string): string =>
  `${activity}.bureau_id = ${partnership}.bureau_id and ${activity}.host_keys &&
    array_remove(array[${partnership}.id::text, ${partnership}.enterprise_id::text, ${partnership}.partner_name], null)`;

const HELD = heldStates.map(literal).join(', ');

export const partnershipEntity: EntityMap = {
  type: 'Partnership',
  table: 'partnership',
  scope: { permission: 'partnership.read', columns: caseScope },
  fields: {
    id: column('id'),
    version: column('version'),
    state: column('state'),
    partnerName: column('partner_name'),
    partnerType: column('partner_type'),
    enterpriseId: column('enterprise_id'),
    enterprise: one('Enterprise', 'enterprise_id'),
    purpose: column('purpose'),
    contactId: column('contact_id'),
    contactName: sql((row) => `(select u.name from app_user u where u.id = ${row}.contact_id)`),
    unitId: column('unit_id'),
    unitName: sql((row) => `(select n.name from unit n where n.id = ${row}.unit_id)`),
    contacts: computed<{ contacts: readonly PartnerContact[] }>(['contacts'], ({ contacts }, { actor }) =>
      can(actor, 'enterprise.readContacts')
        ? contacts
        : contacts.map(({ phone, ...contact }) => ({ ...contact, phone: phone === null ? null : maskPhone(phone) })),
    ),
    resources: column('resources'),
    needs: column('needs'),
    projects: column('projects'),
    terms: column('terms'),
    signedOn: date('signed_on'),
    endsOn: date('ends_on'),
    hasAgreement: column('has_agreement'),
    activityCount: sql(
      (row) => `(select count(*) from activity a where ${isJoint('a', row)} and a.state in (${HELD}))`,
    ),
    activities: many('JointActivity', {
      on: (row, activity) => isJoint(activity, row),
      orderBy: (activity) => [`${activity}.planned_on desc`, `${activity}.id`],
      defaultTake: 20,
      access: 'parent',
    }),
    endReason: column('end_reason'),
    endedAt: dateTime('ended_at'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    attachments: attachmentsOf,
    availableActions: availableActs(partnershipKind),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: partnershipFields,
    filters: {
      state: filterColumn('state'),
      partnerType: filterColumn('partner_type'),
      partnerName: filterColumn('partner_name'),
      enterpriseId: filterColumn('enterprise_id'),
      unitId: filterColumn('unit_id'),
      contactId: filterColumn('contact_id'),
      signedOn: filterColumn('signed_on'),
      endsOn: filterColumn('ends_on'),
      hasAgreement: filterColumn('has_agreement'),
      text: filterSearch({ grams: 'grams', text: (row) => `${row}.search_text` }),
    },
    sortable: {
      endsOn: sortColumn('ends_on', 'date', true),
      signedOn: sortColumn('signed_on', 'date', true),
      partnerName: sortColumn('partner_name', 'text'),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'updatedAt', order: 'DESC' },
  },
};

/** An activity as its partner's page shows it; reached through the partnership only. */
export const jointActivityEntity: EntityMap = {
  type: 'JointActivity',
  table: 'activity',
  fields: {
    id: column('id'),
    title: column('title'),
    kind: column('kind'),
    state: column('state'),
    plannedOn: date('planned_on'),
    attendance: column('attendance'),
  },
};
