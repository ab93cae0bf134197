import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { useCan } from '../session/me.js';
import { VisitStateChip } from './VisitChips.js';
import { visitCounts, type VisitRow } from './visits.adapter.js';
import { VisitSpans } from './VisitSpans.js';

const day = ({ plannedAt, plannedOn }: VisitRow) => <DateText at={plannedAt ?? plannedOn} time={plannedAt !== null} />;
const due = (row: VisitRow) =>
  row.dueAt && <DueText dueAt={row.dueAt} overdue={row.overdue} provisional={row.dueProvisional} />;
const state = (row: VisitRow) => (
  <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
    <VisitStateChip state={row.state} missed={row.missed} />
  </Box>
);

const columns: readonly Column<VisitRow>[] = [
  { name: 'enterprise', width: 260, render: ({ enterprise }) => enterprise.name },
  { name: 'plannedOn', sort: 'plannedOn', render: day },
  { name: 'state', render: state },
  { name: 'purpose', render: ({ purpose }) => purpose },
  { name: 'lead', render: ({ lead }) => <PersonName person={lead} /> },
  { name: 'type', render: ({ type }) => <OptionText name="visitTypes" value={type} /> },
  { name: 'dueAt', sort: 'dueAt', render: due },
  {
    name: 'districtCode',
    optional: true,
    render: ({ districtCode }) => <OptionText name="districts" value={districtCode} />,
  },
  { name: 'project', exportAs: false, optional: true, render: ({ project }) => project?.name },
  { name: 'members', optional: true, render: ({ members }) => members.map(({ name }) => name).join('、') },
];

const label = (field: string) => `resources.visits.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'missed', label: label('missed') },
  { kind: 'flag', field: 'overdue', label: label('overdue') },
  { kind: 'days', field: 'plannedOn', label: label('plannedOn') },
  { kind: 'days', field: 'checkedInAt', label: label('checkedInAt'), moments: true },
  { kind: 'codes', field: 'type', label: label('type'), codes: 'visitTypes' },
  { kind: 'codes', field: 'districtCode', label: label('districtCode'), codes: 'districts' },
  { kind: 'person', field: 'leadId', label: label('lead') },
  { kind: 'person', field: 'memberId', label: label('members') },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterprise') },
  { kind: 'project', field: 'projectId', label: label('project') },
  { kind: 'flag', field: 'hasNoMatter', label: 'visits.noMatter' },
];

const tabs = {
  codes: 'visitStates',
  always: ['PLANNED', 'NOTIFIED', 'CHECKED_IN', 'TO_COMPLETE', 'SUBMITTED', 'REVIEWED'],
  counts: visitCounts,
};

const card = (row: VisitRow): Card => ({
  title: row.enterprise.name,
  detail: `${row.lead.name} · ${row.purpose}`,
  foot: (
    <>
      {day(row)}
      <VisitStateChip state={row.state} missed={row.missed} />
      {due(row)}
    </>
  ),
});

export default function VisitList() {
  const translate = useTranslate();
  const can = useCan();
  const phone = useIsPhone();
  const plan = can('visit.plan') && (
    <Button component={Link} to="/visits/create" variant="contained" startIcon={<AddIcon />}>
      {translate('visits.plan')}
    </Button>
  );
  return (
    <ListPage
      resource="visits"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'plannedOn', order: 'DESC' }}
      searchPlaceholder="visits.searchPlaceholder"
      exportable
      actions={
        <>
          <VisitSpans />
          {!phone && can('visit.plan') && (
            <Button component={Link} to="/visits/afterwards" variant="outlined" color="secondary">
              {translate('visits.logAfterwards')}
            </Button>
          )}
          {!phone && plan}
        </>
      }
      empty={{ title: 'visits.emptyTitle', body: 'visits.emptyBody', action: plan }}
    />
  );
}
