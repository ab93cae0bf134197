import { serviceItemFields } from '@zhuqi/domain/query/register-fields.js';
import { serviceListFields } from '@zhuqi/domain/query/service-list-fields.js';
import { listStateLabels, serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';
import { availableActs } from '../../platform/aggregates/available-acts.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { column, computed, dateTime, labelled, list, many, one, sql } from '../../platform/query/fields.js';
import { filterArray, filterColumn, filterSearch, sortColumn } from '../../platform/query/filter-field.js';
import { serviceListKind } from './service-list.kind.js';

export const serviceListEntity: EntityMap = {
  type: 'ServiceList',
  table: 'service_list',
  scope: { permission: 'serviceList.read', columns: {} },
  fields: {
    id: column('id'),
    version: column('version'),
    year: column('year'),
    edition: column('edition'),
    title: column('title'),
    state: column('state'),
    stateLabel: labelled('state', listStateLabels),
    basisDocumentId: column('basis_document_id'),
    basisDocument: one('LedgerDocument', 'basis_document_id', { access: 'parent' }),
    previousId: column('previous_id'),
    previous: one('ServiceList', 'previous_id', { access: 'parent' }),
    approvalNote: column('approval_note'),
    stopReason: column('stop_reason'),
    createdAt: dateTime('created_at'),
    updatedAt: dateTime('updated_at'),
    approvedAt: dateTime('approved_at'),
    publishedAt: dateTime('published_at'),
    endedAt: dateTime('ended_at'),
    itemCount: sql((alias) => `(select count(*)::int from service_item i where i.list_id = ${alias}.id)`),
    items: many('ServiceItem', {
      on: 'list_id',
      orderBy: (item) => [`${item}.position`, `${item}.id`],
      access: 'parent',
      defaultTake: 300,
      maxTake: 300,
    }),
    editions: many('ServiceList', {
      on: (one_, other) => `${other}.bureau_id = ${one_}.bureau_id and ${other}.year = ${one_}.year`,
      orderBy: (other) => [`${other}.edition desc`],
      access: 'parent',
    }),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
      access: 'parent',
    }),
    availableActions: availableActs(serviceListKind),
  },
  list: {
    filterable: serviceListFields,
    filters: {
      state: filterColumn('state'),
      year: filterColumn('year'),
      edition: filterColumn('edition'),
      title: filterColumn('title'),
      publishedAt: filterColumn('published_at'),
      text: filterSearch({ grams: 'grams', text: (alias) => `${alias}.search_text` }),
    },
    sortable: {
      year: sortColumn('year', 'int4'),
      edition: sortColumn('edition', 'int4'),
      publishedAt: sortColumn('published_at', 'timestamptz', true),
      updatedAt: sortColumn('updated_at', 'timestamptz'),
    },
    defaultSort: { field: 'updatedAt', order: 'DESC' },
  },
};

const channels = computed<{ channels: readonly string[] | null }>(['channels'], ({ channels: codes }) =>
  (codes ?? []).map((code) => serviceChannelLabels[code as keyof typeof serviceChannelLabels] ?? code),
);

/** A district bureau keeps to the city's list, so the whole bureau reads it, whoever owns an item. */
export const serviceItemEntity: EntityMap = {
  type: 'ServiceItem',
  table: 'service_item_line',
  scope: { permission: 'serviceList.read', columns: {} },
  fields: {
    id: column('id'),
    key: column('item_key'),
    position: column('position'),
    content: column('content'),
    objects: column('objects'),
    ownerUnitId: column('owner_unit_id'),
    ownerUnitName: column('owner_unit_name'),
    teamId: column('team_id'),
    teamName: sql((item) => `(select t.name from team t where t.id = ${item}.team_id)`),
    promisedDays: column('promised_days'),
    channels: list('channels'),
    channelLabels: channels,
    basisDocumentId: column('basis_document_id'),
    basisDocumentTitle: sql((item) => `(select d.title from ledger_document d where d.id = ${item}.basis_document_id)`),
    listId: column('list_id'),
    listTitle: column('list_title'),
    listState: column('list_state'),
    year: column('year'),
    edition: column('edition'),
    times: column('times'),
    problems: column('problems'),
    visits: column('visits'),
    tasks: column('tasks'),
    activities: column('activities'),
    enterprises: column('enterprises'),
  },
  list: {
    filterable: serviceItemFields,
    filters: {
      itemKey: filterColumn('item_key'),
      listId: filterColumn('list_id'),
      year: filterColumn('year'),
      edition: filterColumn('edition'),
      listState: filterColumn('list_state'),
      ownerUnitId: filterColumn('owner_unit_id'),
      teamId: filterColumn('team_id'),
      channel: filterArray('channels', { indexed: false }),
      promisedDays: filterColumn('promised_days'),
      times: filterColumn('times'),
      content: filterColumn('content'),
      text: filterSearch({ text: (item) => `${item}.search_text` }),
    },
    sortable: {
      position: sortColumn('position', 'int4'),
      year: sortColumn('year', 'int4'),
      edition: sortColumn('edition', 'int4'),
      times: sortColumn('times', 'int4'),
      promisedDays: sortColumn('promised_days', 'int4', true),
    },
    defaultSort: { field: 'position', order: 'ASC' },
  },
};
