import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { PageLoading } from '../common/PageLoading.js';
import { BoardGroups } from './BoardGroups.js';
import { BoardTiles } from './BoardTiles.js';
import { LateText, RungChip } from './RungChip.js';
import { boardFigures, type LateClockRow } from './supervision.adapter.js';

const columns: readonly Column<LateClockRow>[] = [
  { name: 'title', width: 260, render: ({ title }) => <Title text={title} /> },
  { name: 'rung', render: ({ rung, returnedCount }) => <RungChip rung={rung} returnedCount={returnedCount} /> },
  { name: 'daysLate', render: ({ daysLate, late }) => <LateText days={daysLate} late={late} /> },
  { name: 'kind', render: ({ kind }) => <OptionText name="clockKinds" value={kind} /> },
  { name: 'unitName', sort: 'unitName', render: ({ unitName }) => unitName },
  { name: 'ownerName', sort: 'ownerName', render: ({ ownerName }) => ownerName },
  { name: 'leaderName', sort: 'leaderName', render: ({ leaderName }) => leaderName },
  {
    name: 'order',
    render: ({ orderId, orderNumber }) =>
      orderId && (
        <Link component={RouterLink} to={`/orders/${orderId}/show`} underline="always" color="inherit">
          {orderNumber}
        </Link>
      ),
  },
  { name: 'dueAt', sort: 'dueAt', render: ({ dueAt }) => <DateText at={dueAt} /> },
  { name: 'enterpriseName', optional: true, render: ({ enterpriseName }) => enterpriseName },
  { name: 'problemNumber', optional: true, sort: 'problemNumber', render: ({ problemNumber }) => problemNumber },
];

/** The first column must not give way to the others. */
function Title({ text }: { readonly text: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-block', minWidth: 200 }}>
      {text}
    </Box>
  );
}

const label = (field: string) => `resources.supervision.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'rungs', label: label('rung'), codes: 'rungKinds' },
  { kind: 'codes', field: 'kinds', label: label('kind'), codes: 'clockKinds' },
  { kind: 'flag', field: 'returned', label: 'supervision.returned' },
];

const card = (row: LateClockRow): Card => ({
  title: row.title,
  detail: [row.unitName, row.ownerName, row.enterpriseName].filter(Boolean).join(' · '),
  foot: (
    <>
      <RungChip rung={row.rung} returnedCount={row.returnedCount} />
      <LateText days={row.daysLate} late={row.late} />
      {row.orderNumber}
    </>
  ),
});

/** 督办台: who is late, by how much, on which rung; each row opens its case. */
export default function SupervisionBoard() {
  const translate = useTranslate();
  return (
    <ListPage
      resource="supervision"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'dueAt', order: 'ASC' }}
      searchPlaceholder="supervision.searchPlaceholder"
      savedViews={false}
      rowLink={({ problemId }) => `/problems/${problemId}/show`}
      notice={<Figures />}
      actions={
        <Button
          component={RouterLink}
          to="/bulletin"
          variant="outlined"
          color="secondary"
          startIcon={<CampaignOutlined />}
        >
          {translate('menu.bulletin')}
        </Button>
      }
      empty={{ title: 'supervision.emptyTitle', body: 'supervision.emptyBody' }}
    />
  );
}

function Figures() {
  const { data, error, refetch } = useQuery({
    queryKey: ['supervision', 'figures'],
    queryFn: ({ signal }) => boardFigures(signal),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <BoardTiles totals={data.totals} />
      <BoardGroups byUnit={data.byUnit} byLeader={data.byLeader} />
    </>
  );
}
