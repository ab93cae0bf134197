import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { BulkActions } from '../assignment/BulkActions.js';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { useCan } from '../session/me.js';
import { OpenInstructionsChip, ProblemMarks, ProblemStateChip } from './ProblemChips.js';
import { problemCounts, type ProblemRow } from './problems.adapter.js';

const due = (row: ProblemRow) =>
  row.dueAt ? (
    <DueText dueAt={row.dueAt} overdue={row.overdue} provisional={row.dueProvisional} />
  ) : (
    <DateText at={row.closedAt} />
  );

const columns: readonly Column<ProblemRow>[] = [
  { name: 'title', width: 280, render: ({ title }) => title },
  { name: 'enterprise', render: ({ enterprise }) => enterprise.name },
  {
    name: 'state',
    render: ({ state, openInstructions }) => (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <ProblemStateChip state={state} />
        <OpenInstructionsChip count={openInstructions} />
      </Box>
    ),
  },
  { name: 'dueAt', sort: 'dueAt', render: due },
  { name: 'host', render: ({ host }) => <PersonName person={host} /> },
  { name: 'area', render: ({ area }) => <OptionText name="areas" value={area} /> },
  { name: 'districtCode', render: ({ districtCode }) => <OptionText name="districts" value={districtCode} /> },
  { name: 'number', sort: 'number', render: ({ number }) => number },
  { name: 'createdAt', sort: 'createdAt', render: ({ createdAt }) => <DateText at={createdAt} relative /> },
  {
    name: 'category',
    optional: true,
    render: ({ category }) => <OptionText name="problemCategories" value={category} />,
  },
  { name: 'priority', optional: true, render: ({ priority }) => <OptionText name="priorities" value={priority} /> },
  { name: 'channel', optional: true, render: ({ channel }) => <OptionText name="channels" value={channel} /> },
  { name: 'round', optional: true, align: 'right', render: ({ round }) => round },
  { name: 'result', optional: true, render: ({ result }) => <OptionText name="results" value={result} /> },
  {
    name: 'satisfaction',
    optional: true,
    render: ({ satisfaction }) => <OptionText name="satisfactions" value={satisfaction} />,
  },
  {
    name: 'submittedAt',
    optional: true,
    sort: 'submittedAt',
    render: ({ submittedAt }) => <DateText at={submittedAt} relative />,
  },
  { name: 'closedAt', optional: true, sort: 'closedAt', render: ({ closedAt }) => <DateText at={closedAt} relative /> },
];

const label = (field: string) => `resources.problems.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'overdue', label: label('overdue') },
  { kind: 'flag', field: 'watched', label: label('watched') },
  { kind: 'flag', field: 'returned', label: label('returned') },
  { kind: 'flag', field: 'hasOpenInstructions', label: label('hasOpenInstructions') },
  { kind: 'codes', field: 'category', label: label('category'), codes: 'problemCategories' },
  { kind: 'codes', field: 'area', label: label('area'), codes: 'areas' },
  { kind: 'codes', field: 'priority', label: label('priority'), codes: 'priorities' },
  { kind: 'codes', field: 'districtCode', label: label('districtCode'), codes: 'districts' },
  { kind: 'person', field: 'hostId', label: label('host'), role: 'HANDLER' },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterprise') },
  { kind: 'days', field: 'dueAt', label: label('dueAt'), moments: true },
  { kind: 'days', field: 'createdAt', label: label('createdAt'), moments: true },
  { kind: 'days', field: 'closedAt', label: label('closedAt'), moments: true },
];

/** Whoever assigns or urges: coordinators, heads, supervisors, leaders. */
const actsOnMany = ['assignment.handOver', 'order.act'] as const;

const tabs = {
  codes: 'problemStates',
  always: ['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'IN_REVIEW', 'AWAITING_FEEDBACK', 'CLOSED'],
  counts: problemCounts,
};

const card = (row: ProblemRow): Card => ({
  title: row.title,
  detail: `${row.enterprise.name}${row.host ? ` · ${row.host.name}` : ''}`,
  foot: (
    <>
      <ProblemStateChip state={row.state} />
      {row.dueAt && <DueText dueAt={row.dueAt} overdue={row.overdue} provisional={row.dueProvisional} />}
      <ProblemMarks round={row.round} priority={row.priority} openInstructions={row.openInstructions} />
    </>
  ),
});

export default function ProblemList() {
  const translate = useTranslate();
  const can = useCan();
  const phone = useIsPhone();
  const report = can('problem.create') && (
    <Button component={Link} to="/problems/create" variant="contained" startIcon={<AddIcon />}>
      {translate('problems.report')}
    </Button>
  );
  return (
    <ListPage
      resource="problems"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'createdAt', order: 'DESC' }}
      searchPlaceholder="problems.searchPlaceholder"
      exportable
      {...(actsOnMany.some(can) ? { bulkActions: ({ ids, done }) => <BulkActions ids={ids} onStarted={done} /> } : {})}
      actions={!phone && report}
      empty={{ title: 'problems.emptyTitle', body: 'problems.emptyBody', action: report }}
    />
  );
}
