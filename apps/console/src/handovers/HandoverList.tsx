import SwapHorizIcon from '@mui/icons-material/SwapHoriz';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import { ListPage } from '../common/list/ListPage.js';
import type { HandoverRow } from './handovers.adapter.js';

const columns: readonly Column<HandoverRow>[] = [
  { name: 'people', render: ({ fromName, toName }) => `${fromName} → ${toName}` },
  { name: 'problemCount', align: 'right', render: ({ problemCount }) => problemCount },
  { name: 'enterpriseCount', align: 'right', render: ({ enterpriseCount }) => enterpriseCount },
  { name: 'reason', render: ({ reason }) => reason },
  { name: 'byName', render: ({ byName }) => byName },
  { name: 'at', render: ({ at }) => <DateText at={at} relative /> },
];

const card = (row: HandoverRow): Card => ({
  title: `${row.fromName} → ${row.toName}`,
  detail: row.summary,
  foot: (
    <>
      {row.byName} · <DateText at={row.at} relative />
    </>
  ),
});

export default function HandoverList() {
  const translate = useTranslate();
  const create = (
    <Button component={Link} to="/handovers/create" variant="contained" startIcon={<SwapHorizIcon />}>
      {translate('handovers.create')}
    </Button>
  );
  return (
    <ListPage
      resource="handovers"
      columns={columns}
      card={card}
      savedViews={false}
      searchPlaceholder="handovers.searchPlaceholder"
      actions={create}
      empty={{ title: 'handovers.emptyTitle', body: 'handovers.emptyBody', action: create }}
    />
  );
}
