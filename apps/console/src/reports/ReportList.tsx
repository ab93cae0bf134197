import AddIcon from '@mui/icons-material/Add';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { useCan } from '../session/me.js';
import { ReportStateChip } from './ReportStateChip.js';
import type { ReportRow } from './reports.adapter.js';

const columns: readonly Column<ReportRow>[] = [
  { name: 'title', width: 360, render: ({ title }) => title },
  { name: 'state', render: ({ state }) => <ReportStateChip state={state} /> },
  { name: 'template', render: ({ template }) => <OptionText name="reportTemplates" value={template} /> },
  { name: 'periodKey', sort: 'periodKey', render: ({ periodLabel }) => periodLabel },
  { name: 'scopeName', render: ({ scopeName }) => scopeName || '—' },
  { name: 'issuedAt', sort: 'issuedAt', render: ({ issuedAt }) => <DateText at={issuedAt} relative /> },
  { name: 'issuedByName', render: ({ issuedByName }) => issuedByName ?? '—' },
  { name: 'createdAt', sort: 'createdAt', render: ({ createdAt }) => <DateText at={createdAt} relative /> },
];

const label = (field: string) => `resources.reports.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'state', label: label('state'), codes: 'workReportStates' },
  { kind: 'codes', field: 'template', label: label('template'), codes: 'reportTemplates' },
];

const card = (row: ReportRow): Card => ({
  title: row.title,
  detail: [row.periodLabel, row.scopeName].filter(Boolean).join(' · '),
  foot: (
    <>
      <ReportStateChip state={row.state} />
      <DateText at={row.issuedAt ?? row.createdAt} relative />
    </>
  ),
});

export default function ReportList() {
  const translate = useTranslate();
  const manages = useCan()('report.manage');
  const create = manages && (
    <Button component={Link} to="/reports/create" variant="contained" startIcon={<AddIcon />}>
      {translate('reports.create')}
    </Button>
  );
  return (
    <ListPage
      resource="reports"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      searchPlaceholder="reports.searchPlaceholder"
      actions={
        manages && (
          <>
            <Button
              component={Link}
              to="/report-templates"
              variant="outlined"
              color="secondary"
              startIcon={<EditNoteOutlined />}
            >
              {translate('reports.templates')}
            </Button>
            {create}
          </>
        )
      }
      empty={{ title: 'reports.emptyTitle', body: 'reports.emptyBody', action: create }}
    />
  );
}
