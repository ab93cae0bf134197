import { useTranslate } from 'ra-core';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { channelText, promiseText } from './item-text.js';
import type { ServiceItemRow } from './service-lists.adapter.js';
import { UsageCount } from './UsageCount.js';
import { usageLinks } from './usage-links.js';

const label = (field: string) => `resources.service-items.fields.${field}`;

function Count({ row, of }: { readonly row: ServiceItemRow; readonly of: keyof typeof usageLinks }) {
  const translate = useTranslate();
  return <UsageCount count={row[of]} to={usageLinks[of](row)} label={`${row.content} ${translate(label(of))}`} />;
}

const columns: readonly Column<ServiceItemRow>[] = [
  { name: 'position', sort: 'position', align: 'right', render: ({ position }) => position },
  { name: 'content', width: 320, render: ({ content }) => content },
  { name: 'ownerUnitName', render: ({ ownerUnitName }) => ownerUnitName },
  { name: 'promisedDays', sort: 'promisedDays', render: ({ promisedDays }) => promiseText(promisedDays) },
  { name: 'times', sort: 'times', align: 'right', render: ({ times }) => times },
  { name: 'problems', align: 'right', render: (row) => <Count row={row} of="problems" /> },
  { name: 'visits', align: 'right', render: (row) => <Count row={row} of="visits" /> },
  { name: 'tasks', align: 'right', render: (row) => <Count row={row} of="tasks" /> },
  { name: 'activities', align: 'right', render: (row) => <Count row={row} of="activities" /> },
  { name: 'enterprises', align: 'right', render: ({ enterprises }) => enterprises },
  { name: 'year', sort: 'year', align: 'right', render: ({ year }) => year },
  { name: 'edition', sort: 'edition', align: 'right', optional: true, render: ({ edition }) => edition },
  { name: 'objects', optional: true, render: ({ objects }) => objects },
  { name: 'channelLabels', optional: true, render: ({ channels }) => channelText(channels) },
  { name: 'teamName', optional: true, render: ({ teamName }) => teamName ?? '—' },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'listState', label: label('listState'), codes: 'listStates' },
  { kind: 'codes', field: 'channel', label: label('channelLabels'), codes: 'serviceChannels' },
];

const card = (row: ServiceItemRow): Card => ({
  title: row.content,
  detail: `${row.ownerUnitName} · ${promiseText(row.promisedDays)}`,
  foot: `${row.year}年第${row.edition}版 · 使用${row.times}次`,
});

/** Items with their usage; what nobody has used is one filter away. */
export default function ServiceItemList() {
  return (
    <ListPage
      resource="service-items"
      columns={columns}
      card={card}
      filters={filters}
      defaultFilter={{ listState: { in: ['PUBLISHED'] } }}
      sort={{ field: 'position', order: 'ASC' }}
      searchPlaceholder="serviceLists.itemSearch"
      exportable
      rowLink={({ listId }) => `/service-lists/${listId}/show`}
      empty={{ title: 'serviceLists.noItemsTitle', body: 'serviceLists.noItemsBody' }}
    />
  );
}
