import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { OrderLevelChip, OrderStateChip } from './OrderChips.js';
import { orderCounts, type OrderRow } from './orders.adapter.js';

const due = ({ state, deadline, overdue }: OrderRow) =>
  state === 'ISSUED' ? <DueText dueAt={deadline} overdue={overdue} /> : <DateText at={deadline} />;

const columns: readonly Column<OrderRow>[] = [
  { name: 'number', sort: 'number', width: 160, render: ({ number }) => number },
  { name: 'title', width: 260, render: ({ title }) => title },
  { name: 'state', render: ({ state, overdue }) => <OrderStateChip state={state} overdue={overdue} /> },
  { name: 'level', render: ({ level }) => <OrderLevelChip level={level} /> },
  { name: 'deadline', sort: 'deadline', render: due },
  { name: 'issuedToName', render: ({ issuedToName }) => issuedToName },
  { name: 'unitName', render: ({ unitName }) => unitName },
  { name: 'enterpriseName', render: ({ enterpriseName }) => enterpriseName },
  { name: 'issuedAt', sort: 'issuedAt', render: ({ issuedAt }) => <DateText at={issuedAt} relative /> },
  { name: 'clockKind', optional: true, render: ({ clockKind }) => <OptionText name="clockKinds" value={clockKind} /> },
  { name: 'problemNumber', optional: true, render: ({ problemNumber }) => problemNumber },
  { name: 'issuedByName', optional: true, render: ({ issuedByName }) => issuedByName },
  { name: 'answeredAt', optional: true, render: ({ answeredAt }) => <DateText at={answeredAt} relative /> },
  { name: 'returnedCount', optional: true, align: 'right', render: ({ returnedCount }) => returnedCount },
  { name: 'endedAt', optional: true, sort: 'endedAt', render: ({ endedAt }) => <DateText at={endedAt} relative /> },
];

const label = (field: string) => `resources.orders.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'overdue', label: label('overdue') },
  { kind: 'flag', field: 'byLadder', label: label('byLadder') },
  { kind: 'person', field: 'issuedToId', label: label('issuedToName') },
  { kind: 'days', field: 'issuedAt', label: label('issuedAt'), moments: true },
  { kind: 'days', field: 'deadline', label: label('deadline'), moments: true },
];

const tabs = { codes: 'orderStates', always: ['ISSUED', 'ANSWERED', 'CLOSED'], counts: orderCounts };

const card = (row: OrderRow): Card => ({
  title: row.title,
  detail: `${row.number} · ${row.issuedToName}${row.unitName ? ` · ${row.unitName}` : ''}`,
  foot: (
    <>
      <OrderStateChip state={row.state} overdue={row.overdue} />
      <OrderLevelChip level={row.level} />
      {due(row)}
    </>
  ),
});

export default function OrderList() {
  return (
    <ListPage
      resource="orders"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'issuedAt', order: 'DESC' }}
      searchPlaceholder="orders.searchPlaceholder"
      exportable
      empty={{ title: 'orders.emptyTitle', body: 'orders.emptyBody' }}
    />
  );
}
