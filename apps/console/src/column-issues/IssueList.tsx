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
import { issueCounts, type IssueRow } from './column-issues.adapter.js';
import { IssueStateChip } from './IssueStateChip.js';

const columns: readonly Column<IssueRow>[] = [
  { name: 'title', sort: 'title', width: 300, render: ({ title }) => title },
  { name: 'columnName', render: ({ columnName }) => columnName },
  { name: 'number', sort: 'number', align: 'right', render: ({ number }) => number ?? '—' },
  { name: 'state', render: ({ state }) => <IssueStateChip state={state} /> },
  { name: 'publishedOn', sort: 'publishedOn', render: ({ publishedOn }) => <DateText at={publishedOn} /> },
  { name: 'authorName', render: ({ authorName }) => authorName },
  { name: 'authorGroup', render: ({ authorGroup }) => <OptionText name="authorGroups" value={authorGroup} /> },
  { name: 'unitName', optional: true, render: ({ unitName }) => unitName },
  { name: 'returnedCount', optional: true, align: 'right', render: ({ returnedCount }) => returnedCount },
];

const label = (field: string) => `resources.column-issues.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'authorGroup', label: label('authorGroup'), codes: 'authorGroups' },
  { kind: 'person', field: 'authorId', label: label('authorName') },
  { kind: 'days', field: 'publishedOn', label: label('publishedOn') },
  { kind: 'flag', field: 'hasLink', label: label('hasLink') },
];

const tabs = { codes: 'issueStates', always: ['TOPIC', 'REVIEW', 'PUBLISHED'], counts: issueCounts };

const card = (row: IssueRow): Card => ({
  title: row.title,
  detail: [row.columnName, row.authorName].join(' · '),
  foot: (
    <>
      <IssueStateChip state={row.state} />
      {row.publishedOn && <DateText at={row.publishedOn} />}
    </>
  ),
});

export default function IssueList() {
  const translate = useTranslate();
  const create = useCan()('column.act') && (
    <Button component={Link} to="/column-issues/create" variant="contained" startIcon={<AddIcon />}>
      {translate('columnIssues.create')}
    </Button>
  );
  return (
    <ListPage
      resource="column-issues"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      searchPlaceholder="columnIssues.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'columnIssues.emptyTitle', body: 'columnIssues.emptyBody', action: create }}
    />
  );
}
