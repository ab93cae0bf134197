import { policyReceiptFields } from '@zhuqi/domain/query/register-fields.js';
import { caseScope, type EntityMap } from '../../platform/query/entity-map.js';
import { column, dateTime } from '../../platform/query/fields.js';
import { filterColumn, filterExpression, filterSearch, sortColumn } from '../../platform/query/filter-field.js';

/** Whom a policy was sent to; the view joins names and the state of the last mail. */
export const receiptEntity: EntityMap = {
  type: 'PolicyReceipt',
  table: 'policy_receipt_line',
  scope: { permission: 'policyPush.read', columns: caseScope },
  fields: {
    id: column('id'),
    policyId: column('policy_id'),
    enterpriseId: column('enterprise_id'),
    enterpriseName: column('enterprise_name'),
    contactName: column('contact_name'),
    sentAt: dateTime('sent_at'),
    readAt: dateTime('read_at'),
    remindedAt: dateTime('reminded_at'),
    deliveryState: column('delivery_state'),
  },
  list: {
    filterable: policyReceiptFields,
    filters: {
      policyId: filterColumn('policy_id'),
      enterpriseId: filterColumn('enterprise_id'),
      isRead: filterExpression((receipt) => `${receipt}.read_at is not null`),
      isReminded: filterExpression((receipt) => `${receipt}.reminded_at is not null`),
      sentAt: filterColumn('sent_at'),
      text: filterSearch({ text: (receipt) => `${receipt}.search_text` }),
    },
    sortable: {
      sentAt: sortColumn('sent_at', 'timestamptz'),
      readAt: sortColumn('read_at', 'timestamptz', true),
      enterpriseName: sortColumn('enterprise_name', 'text'),
    },
    defaultSort: { field: 'sentAt', order: 'DESC' },
  },
};
