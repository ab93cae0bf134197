import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { useMe } from '../session/me.js';
import { ListStateChip } from './ListStateChip.js';
import type { ServiceListRow } from './service-lists.adapter.js';

const columns: readonly Column<ServiceListRow>[] = [
  { name: 'title', width: 320, render: ({ title }) => title },
  { name: 'year', sort: 'year', align: 'right', render: ({ year }) => year },
  { name: 'edition', sort: 'edition', align: 'right', render: ({ edition }) => edition },
  { name: 'state', render: ({ state }) => <ListStateChip state={state} /> },
  { name: 'itemCount', align: 'right', render: ({ itemCount }) => itemCount },
  { name: 'publishedAt', sort: 'publishedAt', render: ({ publishedAt }) => <DateText at={publishedAt} /> },
  { name: 'approvedAt', optional: true, render: ({ approvedAt }) => <DateText at={approvedAt} /> },
];

const label = (field: string) => `resources.service-lists.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'state', label: label('state'), codes: 'listStates' },
  { kind: 'days', field: 'publishedAt', label: label('publishedAt'), moments: true },
];

const card = (row: ServiceListRow): Card => ({
  title: row.title,
  detail: `${row.year}年第${row.edition}版 · ${row.itemCount}项`,
  foot: (
    <>
      <ListStateChip state={row.state} />
      {row.publishedAt && <DateText at={row.publishedAt} />}
    </>
  ),
});

/** Whoever drafts lists: the city's coordinators. */
export function useDraftsLists(): boolean {
  return useMe()?.roles.includes('COORDINATOR') ?? false;
}

export default function ServiceListList() {
  const translate = useTranslate();
  const create = useDraftsLists() && (
    <Button component={Link} to="/service-lists/create" variant="contained" startIcon={<AddIcon />}>
      {translate('serviceLists.create')}
    </Button>
  );
  return (
    <ListPage
      resource="service-lists"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'year', order: 'DESC' }}
      searchPlaceholder="serviceLists.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'serviceLists.emptyTitle', body: 'serviceLists.emptyBody', action: create }}
    />
  );
}
