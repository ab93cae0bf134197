import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { useCan } from '../session/me.js';
import { RatingChip } from './RatingChip.js';
import { satisfactionCounts, type RatedAnswerRow } from './ratings.adapter.js';

const InTime = ({ row }: { readonly row: RatedAnswerRow }) => {
  const translate = useTranslate();
  return <>{translate(row.contactedInTime ? 'ratings.inTime' : 'ratings.notInTime')}</>;
};

const columns: readonly Column<RatedAnswerRow>[] = [
  { name: 'title', width: 260, render: ({ title }) => title },
  { name: 'enterprise', render: ({ enterprise }) => enterprise.name },
  { name: 'satisfaction', render: ({ satisfaction }) => <RatingChip satisfaction={satisfaction} /> },
  { name: 'result', render: ({ result }) => <OptionText name="results" value={result} /> },
  { name: 'contactedInTime', render: (row) => <InTime row={row} /> },
  { name: 'comment', width: 220, render: ({ comment }) => comment ?? '—' },
  { name: 'hostUnitName', render: ({ hostUnitName }) => hostUnitName ?? '—' },
  { name: 'round', align: 'right', render: ({ round }) => round },
  { name: 'ratedAt', sort: 'ratedAt', render: ({ ratedAt }) => <DateText at={ratedAt} relative /> },
  { name: 'number', sort: 'number', optional: true, render: ({ number }) => number },
  { name: 'source', optional: true, render: ({ source }) => <OptionText name="ratingSources" value={source} /> },
  {
    name: 'cause',
    optional: true,
    render: ({ cause }) => <OptionText name="dissatisfactionCauses" value={cause} />,
  },
  {
    name: 'category',
    optional: true,
    render: ({ category }) => <OptionText name="problemCategories" value={category} />,
  },
  {
    name: 'districtCode',
    optional: true,
    render: ({ districtCode }) => <OptionText name="districts" value={districtCode} />,
  },
];

const label = (field: string) => `resources.ratings.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'rated', label: label('rated') },
  { kind: 'flag', field: 'contactedInTime', label: label('contactedInTime') },
  { kind: 'flag', field: 'reworked', label: label('reworked') },
  { kind: 'codes', field: 'result', label: label('result'), codes: 'results' },
  { kind: 'codes', field: 'source', label: label('source'), codes: 'ratingSources' },
  { kind: 'codes', field: 'category', label: label('category'), codes: 'problemCategories' },
  { kind: 'codes', field: 'districtCode', label: label('districtCode'), codes: 'districts' },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterprise') },
  { kind: 'days', field: 'ratedAt', label: label('ratedAt'), moments: true },
];

const tabs = {
  codes: 'ratings',
  field: 'satisfaction',
  always: ['SATISFIED', 'BASIC', 'DISSATISFIED', 'UNRATED'],
  counts: satisfactionCounts,
};

const card = (row: RatedAnswerRow): Card => ({
  title: row.title,
  detail: `${row.enterprise.name}${row.hostUnitName ? ` · ${row.hostUnitName}` : ''}`,
  foot: (
    <>
      <RatingChip satisfaction={row.satisfaction} />
      <OptionText name="results" value={row.result} />
      <DateText at={row.ratedAt} relative />
    </>
  ),
});

/** 评价明细: the rows behind 三率; every round stands for itself. */
export default function RatingList() {
  const can = useCan();
  return (
    <ListPage
      resource="ratings"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'ratedAt', order: 'DESC' }}
      searchPlaceholder="ratings.searchPlaceholder"
      exportable={can('problem.statistics')}
      rowLink={({ problemId }) => `/problems/${problemId}/show`}
      empty={{ title: 'ratings.emptyTitle', body: 'ratings.emptyBody' }}
    />
  );
}
