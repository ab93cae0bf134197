import { callReasons } from '@zhuqi/domain/callback/callback-queue.js';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { callReasonCounts, type CallbackRow } from './callbacks.adapter.js';
import { ReasonChip } from './ReasonChip.js';

/** How often it was tried, and what came of it last. */
function Tried({ row }: { readonly row: CallbackRow }) {
  const translate = useTranslate();
  if (row.attempts === 0) return <>{translate('callbacks.notTried')}</>;
  return (
    <>
      {translate('callbacks.tried', { smart_count: row.attempts })} ·{' '}
      <OptionText name="callOutcomes" value={row.lastOutcome} />
    </>
  );
}

const due = (row: CallbackRow) =>
  row.dueAt ? <DueText dueAt={row.dueAt} overdue={row.overdue} /> : <DateText at={row.answeredAt} relative />;

const columns: readonly Column<CallbackRow>[] = [
  { name: 'title', width: 260, render: ({ title }) => title },
  { name: 'enterprise', render: ({ enterprise }) => enterprise.name },
  { name: 'reason', sort: 'urgency', render: ({ reason }) => <ReasonChip reason={reason} /> },
  { name: 'dueAt', sort: 'dueAt', render: due },
  { name: 'attempts', render: (row) => <Tried row={row} /> },
  { name: 'hostUnit', render: ({ hostUnit }) => hostUnit?.name ?? '—' },
  { name: 'host', optional: true, render: ({ host }) => <PersonName person={host} /> },
  { name: 'round', align: 'right', render: ({ round }) => round },
  { name: 'number', sort: 'number', render: ({ number }) => number },
  {
    name: 'answeredAt',
    optional: true,
    sort: 'answeredAt',
    render: ({ answeredAt }) => <DateText at={answeredAt} relative />,
  },
  { name: 'lastCalledAt', optional: true, render: ({ lastCalledAt }) => <DateText at={lastCalledAt} relative /> },
  {
    name: 'districtCode',
    optional: true,
    render: ({ districtCode }) => <OptionText name="districts" value={districtCode} />,
  },
];

const label = (field: string) => `resources.callbacks.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'overdue', label: label('overdue') },
  { kind: 'flag', field: 'tried', label: label('tried') },
  { kind: 'codes', field: 'category', label: label('category'), codes: 'problemCategories' },
  { kind: 'codes', field: 'districtCode', label: label('districtCode'), codes: 'districts' },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterprise') },
  { kind: 'days', field: 'answeredAt', label: label('answeredAt'), moments: true },
];

const tabs = { codes: 'callReasons', field: 'reason', always: callReasons, counts: callReasonCounts };

const card = (row: CallbackRow): Card => ({
  title: row.title,
  detail: `${row.enterprise.name}${row.hostUnit ? ` · ${row.hostUnit.name}` : ''}`,
  foot: (
    <>
      <ReasonChip reason={row.reason} />
      {row.dueAt && <DueText dueAt={row.dueAt} overdue={row.overdue} />}
      <Tried row={row} />
    </>
  ),
});

/** 回访台: what I may call about, most urgent first. */
export default function CallbackList() {
  return (
    <ListPage
      resource="callbacks"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'urgency', order: 'ASC' }}
      searchPlaceholder="callbacks.searchPlaceholder"
      exportable
      empty={{ title: 'callbacks.emptyTitle', body: 'callbacks.emptyBody' }}
    />
  );
}
