import { listDecider, listScope } from '@zhuqi/domain/service-list/decide-list.js';
import { evolveList } from '@zhuqi/domain/service-list/evolve-list.js';
import { listFactSpecs } from '@zhuqi/domain/service-list/list.transitions.js';
import type { ListState } from '@zhuqi/domain/service-list/list-state.js';
import type { ServiceItem, ServiceList } from '@zhuqi/domain/service-list/service-list.types.js';
import type { ChildTable } from '../../platform/aggregates/aggregate-table.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A list as one SELECT brings it. */
export interface ServiceListRow {
  readonly year: number;
  readonly edition: number;
  readonly title: string;
  readonly state: ListState;
  readonly basisDocumentId: string | null;
  readonly previousId: string | null;
  readonly approvalNote: string | null;
  readonly stopReason: string | null;
  readonly approvedAt: string | null;
  readonly publishedAt: string | null;
  readonly endedAt: string | null;
  readonly items: readonly ServiceItemRow[];
}

type ServiceItemRow = Omit<ServiceItem, 'key'> & { readonly itemKey: string; readonly position: number };

const items: ChildTable<ServiceList> = {
  name: 'items',
  table: 'service_item',
  parent: 'list_id',
  columns: recordType(
    `"itemKey" uuid, position int, content text, objects text, "ownerUnitId" uuid, "ownerUnitPath" text, "ownerUnitName" text,
     "teamId" uuid, "promisedDays" int, channels text[], "basisDocumentId" uuid`,
  ),
  key: ['itemKey'],
  orderBy: ['position', 'item_key'],
  rowsOf: (list) => list.items.map(({ key, ...item }, index) => ({ itemKey: key, position: index + 1, ...item })),
};

/** 服务清单 and where it stands, with its items. */
export const serviceListKind: LivingKind<ServiceList, ServiceListRow> = {
  subject: 'serviceList',
  noun: '清单',
  table: 'service_list',
  read: 'serviceList.read',
  columns: recordType(
    `year int, edition int, title text, state text, "basisDocumentId" uuid, "previousId" uuid, "approvalNote" text, "stopReason" text,
     "approvedAt" timestamptz, "publishedAt" timestamptz, "endedAt" timestamptz`,
  ),
  children: [items],
  taken: {
    service_list_bureau_id_year_edition_key: {
      message: '这一年度刚刚有人草拟了新的清单，请刷新后查看。',
      field: 'year',
    },
    service_list_published: { message: '这一年度刚刚有另一版清单公布，请刷新后查看。', field: 'year' },
  },
  factSpecs: listFactSpecs,
  idOf: ({ id }) => id,
  scopeOf: listScope,
  searched: ({ title, year }) => [title, `${year}年`],
  toColumns: ({ year, edition, title, state, basisDocumentId, previousId, approvalNote, stopReason, ...moments }) => ({
    ...{ year, edition, title, state, basisDocumentId, previousId, approvalNote, stopReason },
    ...{ approvedAt: moments.approvedAt, publishedAt: moments.publishedAt, endedAt: moments.endedAt },
  }),
  fromRow: ({ id, bureauId, unitPath, version, createdAt, ...row }) => ({
    ...{ id, bureauId, bureauPath: unitPath, version, createdAt: new Date(createdAt) },
    ...{ year: row.year, edition: row.edition, title: row.title, state: row.state },
    ...{ basisDocumentId: row.basisDocumentId, previousId: row.previousId },
    ...{ approvalNote: row.approvalNote, stopReason: row.stopReason },
    approvedAt: moment(row.approvedAt),
    publishedAt: moment(row.publishedAt),
    endedAt: moment(row.endedAt),
    items: row.items.map(({ itemKey, position: _, ...item }) => ({ key: itemKey, ...item })),
  }),
  decide: (list, action, facts, who, now) => listDecider.decide(list, action, facts, who, now),
  available: (list, who, now) => listDecider.available(list, who, now),
  evolve: evolveList,
};

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
