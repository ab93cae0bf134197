import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { StatusChip } from '../common/StatusChip.js';
import { useCan } from '../session/me.js';
import type { TeamRow } from './teams.adapter.js';

/** Whether the team stands. */
function Standing({ dissolvedOn }: Pick<TeamRow, 'dissolvedOn'>) {
  const translate = useTranslate();
  return dissolvedOn ? (
    <StatusChip tone="quiet" label={translate('teams.dissolved')} />
  ) : (
    <StatusChip tone="done" label={translate('teams.standing')} />
  );
}

const columns: readonly Column<TeamRow>[] = [
  { name: 'title', sort: 'name', width: 240, render: ({ title }) => title },
  { name: 'kind', render: ({ kind }) => <OptionText name="teamKinds" value={kind} /> },
  { name: 'leaderName', render: ({ leaderName }) => leaderName ?? '—' },
  { name: 'memberCount', sort: 'memberCount', align: 'right', render: ({ memberCount }) => memberCount },
  { name: 'enterpriseCount', align: 'right', render: ({ enterpriseCount }) => enterpriseCount },
  { name: 'unitName', render: ({ unitName }) => unitName },
  { name: 'foundedOn', sort: 'foundedOn', render: ({ foundedOn }) => <DateText at={foundedOn} /> },
  { name: 'dissolvedOn', render: ({ dissolvedOn }) => <Standing dissolvedOn={dissolvedOn} /> },
  { name: 'purpose', optional: true, width: 320, render: ({ purpose }) => purpose },
];

const label = (field: string) => `resources.teams.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'kind', label: label('kind'), codes: 'teamKinds' },
  { kind: 'person', field: 'memberId', label: label('memberId') },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterpriseId') },
  { kind: 'days', field: 'foundedOn', label: label('foundedOn') },
];

const card = (row: TeamRow): Card => ({
  title: row.title,
  detail: [row.leaderName, row.unitName].filter(Boolean).join(' · ') || '—',
  foot: (
    <>
      <Standing dissolvedOn={row.dissolvedOn} />
      <DateText at={row.foundedOn} />
    </>
  ),
});

export default function TeamList() {
  const translate = useTranslate();
  const create = useCan()('team.manage') && (
    <Button component={Link} to="/teams/create" variant="contained" startIcon={<AddIcon />}>
      {translate('teams.create')}
    </Button>
  );
  return (
    <ListPage
      resource="teams"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'foundedOn', order: 'DESC' }}
      searchPlaceholder="teams.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'teams.emptyTitle', body: 'teams.emptyBody', action: create }}
    />
  );
}
