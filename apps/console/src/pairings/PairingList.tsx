import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import type { PairingRow } from './pairings.adapter.js';

const columns: readonly Column<PairingRow>[] = [
  { name: 'enterpriseName', sort: 'enterpriseName', width: 300, render: ({ enterpriseName }) => enterpriseName },
  { name: 'userName', sort: 'userName', render: ({ userName }) => userName },
  { name: 'unitName', render: ({ unitName }) => unitName },
  { name: 'since', sort: 'since', render: ({ since }) => <DateText at={since} /> },
  { name: 'until', sort: 'until', render: ({ until }) => <DateText at={until} /> },
];

const label = (field: string) => `resources.pairings.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'isCurrent', label: label('isCurrent') },
  { kind: 'person', field: 'userId', label: label('userName') },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterpriseName') },
  { kind: 'days', field: 'since', label: label('since') },
  { kind: 'days', field: 'until', label: label('until') },
];

const card = (row: PairingRow): Card => ({
  title: row.enterpriseName,
  detail: `${row.userName} · ${row.unitName}`,
  foot: (
    <>
      <DateText at={row.since} />
      {row.until && (
        <>
          – <DateText at={row.until} />
        </>
      )}
    </>
  ),
});

/** 挂钩帮办: who looks after which enterprise, now and before; a row opens the enterprise, where it is changed. */
export default function PairingList() {
  return (
    <ListPage
      resource="pairings"
      columns={columns}
      card={card}
      filters={filters}
      defaultFilter={{ isCurrent: { eq: true } }}
      sort={{ field: 'since', order: 'DESC' }}
      searchPlaceholder="pairings.searchPlaceholder"
      rowLink={({ enterpriseId }) => `/enterprises/${enterpriseId}/show`}
      empty={{ title: 'pairings.emptyTitle', body: 'pairings.emptyBody' }}
    />
  );
}
