import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { StatusChip } from '../common/StatusChip.js';
import type { RoutingRule } from './routing-rules.adapter.js';

function ActiveChip({ active }: Pick<RoutingRule, 'active'>) {
  const translate = useTranslate();
  return <StatusChip tone={active ? 'done' : 'quiet'} label={translate(active ? 'routing.on' : 'routing.off')} />;
}

const namesOf = (targets: RoutingRule['coHandlers']) => targets.map(({ name }) => name).join('、');

const columns: readonly Column<RoutingRule>[] = [
  { name: 'name', width: 220, render: ({ name }) => name },
  { name: 'conditionText', render: ({ conditionText }) => conditionText },
  { name: 'host', render: ({ host }) => host.name },
  { name: 'coHandlers', render: ({ coHandlers }) => namesOf(coHandlers) || '—' },
  { name: 'order', align: 'right', render: ({ order }) => order },
  { name: 'active', render: ({ active }) => <ActiveChip active={active} /> },
];

const filters: readonly FilterSpec[] = [{ kind: 'flag', field: 'active', label: 'routing.onlyActive' }];

const card = (rule: RoutingRule): Card => ({
  title: rule.name,
  detail: rule.conditionText,
  foot: (
    <>
      {[rule.host.name, ...rule.coHandlers.map(({ name }) => name)].join('、')}
      <ActiveChip active={rule.active} />
    </>
  ),
});

export default function RuleList() {
  const translate = useTranslate();
  const create = (
    <Button component={Link} to="/routing-rules/create" variant="contained" startIcon={<AddIcon />}>
      {translate('routing.create')}
    </Button>
  );
  return (
    <ListPage
      resource="routing-rules"
      columns={columns}
      card={card}
      filters={filters}
      savedViews={false}
      searchPlaceholder="routing.searchPlaceholder"
      rowLink={({ id }) => `/routing-rules/${id}`}
      actions={create}
      notice={
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('routing.intro')}
        </Alert>
      }
      empty={{ title: 'routing.emptyTitle', body: 'routing.emptyBody', action: create }}
    />
  );
}
