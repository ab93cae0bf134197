import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { useCan } from '../session/me.js';
import { YearCounts } from './YearCounts.js';
import type { ColumnRow } from './columns.adapter.js';

const columns: readonly Column<ColumnRow>[] = [
  { name: 'name', sort: 'name', width: 260, render: ({ name }) => name },
  { name: 'platform', render: ({ platform }) => platform },
  { name: 'editorName', render: ({ editorName }) => editorName ?? '—' },
  { name: 'years', exportAs: false, render: ({ years }) => <YearCounts years={years} /> },
  { name: 'issueCount', align: 'right', render: ({ issueCount }) => issueCount },
  { name: 'lastIssueOn', render: ({ lastIssueOn }) => <DateText at={lastIssueOn} /> },
  { name: 'overlap', render: ({ overlap }) => <OptionText name="columnOverlaps" value={overlap} /> },
  { name: 'startedOn', sort: 'startedOn', optional: true, render: ({ startedOn }) => <DateText at={startedOn} /> },
  { name: 'endedOn', optional: true, render: ({ endedOn }) => <DateText at={endedOn} /> },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'overlap', label: 'resources.columns.fields.overlap', codes: 'columnOverlaps' },
  { kind: 'person', field: 'editorId', label: 'resources.columns.fields.editorName' },
  { kind: 'days', field: 'startedOn', label: 'resources.columns.fields.startedOn' },
];

const card = (row: ColumnRow): Card => ({
  title: row.name,
  detail: [row.platform, row.editorName].filter(Boolean).join(' · '),
  foot: <YearCounts years={row.years} />,
});

export default function ColumnList() {
  const translate = useTranslate();
  const can = useCan();
  const create = can('column.manage') && (
    <Button component={Link} to="/columns/create" variant="contained" startIcon={<AddIcon />}>
      {translate('columns.create')}
    </Button>
  );
  return (
    <ListPage
      resource="columns"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'startedOn', order: 'DESC' }}
      searchPlaceholder="columns.searchPlaceholder"
      exportable
      actions={
        <>
          <Button component={Link} to="/column-issues" variant="outlined" color="secondary">
            {translate('columns.allIssues')}
          </Button>
          {create}
        </>
      }
      empty={{ title: 'columns.emptyTitle', body: 'columns.emptyBody', action: create }}
    />
  );
}
