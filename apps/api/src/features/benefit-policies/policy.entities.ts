import { can } from '@zhuqi/domain/access/can.js';
import { eligibilityWords } from '@zhuqi/domain/policy-push/eligibility.js';
import type { EnterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { policyPushFields } from '@zhuqi/domain/query/register-fields.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, date, dateTime, many, one, sql } from '../../platform/query/fields.js';
import { filterColumn, filterSearch, filterValue, sortColumn } from '../../platform/query/filter-field.js';
import { policyKind } from './policy.kind.js';

const receipts = (policy: string, which = 'true'): string =>
  `(select count(*)::int from policy_receipt r where r.policy_id = ${policy}.id and ${which})`;
const sent = (policy: string) => receipts(policy);
const read = (policy: string) => receipts(policy, 'r.read_at is not null');

interface PlacedPolicy {
  readonly bureauId: string;
  readonly unitPath: string;
}

export const policyEntity: EntityMap = {
  type: 'PolicyPush',
  table: 'policy_push',
  scope: { permission: 'policyPush.read', columns: caseScope },
  fields: {
    id: column('id'),
    version: column('version'),
    title: column('title'),
    summary: column('summary'),
    level: column('level'),
    state: column('state'),
    documentId: column('document_id'),
    document: one('LedgerDocument', 'document_id'),
    eligibility: column('eligibility'),
    eligibilityWords: computed<{ eligibility: Filter<EnterpriseFields> }>(['eligibility'], ({ eligibility }) =>
      eligibilityWords(eligibility),
    ),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
    withdrawReason: column('withdraw_reason'),
    publishedAt: dateTime('published_at'),
    pushTotal: column('push_total'),
    pushDone: column('push_done'),
    pushFinishedAt: dateTime('push_finished_at'),
    sent: sql(sent),
    read: sql(read),
    reminded: sql((policy) => receipts(policy, 'r.reminded_at is not null')),
    deliveries: sql(
      (
        policy,
      ) => `(select coalesce(jsonb_agg(jsonb_build_object('state', s.state, 'count', s.count, 'overdue', 0) order by s.state), '[]')
        from (select d.state, count(*)::int as count from notification n join delivery d on d.notification_id = n.id
          where n.subject_id = ${policy}.id group by d.state) s)`,
    ),
    unitId: column('unit_id'),
    unitName: sql((policy) => `(select n.name from unit n where n.id = ${policy}.unit_id)`),
    mayAct: computed<PlacedPolicy>(
      { bureauId: (policy) => `${policy}.bureau_id`, unitPath: (policy) => `${policy}.unit_path` },
      (row, { actor }) => can(actor, 'policyPush.act', { ...row, relatedUnitPaths: [], participantIds: [] }),
    ),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    availableActions: availableActs(policyKind),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
  },
  list: {
    filterable: policyPushFields,
    filters: {
      state: filterColumn('state'),
      level: filterColumn('level'),
      validTo: filterColumn('valid_to'),
      publishedAt: filterColumn('published_at'),
      sent: filterValue(sent),
      read: filterValue(read),
      title: filterColumn('title'),
      text: filterSearch({ grams: 'grams', text: (policy) => `${policy}.search_text` }),
    },
    sortable: {
      updatedAt: sortColumn('updated_at', 'timestamptz'),
      publishedAt: sortColumn('published_at', 'timestamptz', true),
      validTo: sortColumn('valid_to', 'date', true),
      title: sortColumn('title', 'text'),
    },
    defaultSort: { field: 'updatedAt', order: 'DESC' },
  },
};
