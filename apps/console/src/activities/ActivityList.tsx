import AddIcon from '@mui/icons-material/Add';
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
import { activityCounts, type ActivityRow } from './activities.adapter.js';
import { ActivityStateChip } from './ActivityChips.js';
import { yuanText } from './money.js';

const day = ({ startsAt, plannedOn }: ActivityRow) => <DateText at={startsAt ?? plannedOn} time={startsAt !== null} />;
const due = (row: ActivityRow) =>
  row.dueAt && <DueText dueAt={row.dueAt} overdue={row.overdue} provisional={row.dueProvisional} />;
const attendance = ({ attendance: present, expected }: ActivityRow) => `${present} / ${expected}`;

const columns: readonly Column<ActivityRow>[] = [
  { name: 'title', width: 280, render: ({ title }) => title },
  { name: 'plannedOn', sort: 'plannedOn', render: day },
  { name: 'kind', render: ({ kind }) => <OptionText name="activityKinds" value={kind} /> },
  { name: 'state', render: ({ state }) => <ActivityStateChip state={state} /> },
  { name: 'hostNames', render: ({ hostNames }) => hostNames },
  { name: 'attendance', sort: 'attendance', render: attendance },
  { name: 'organizer', render: ({ organizer }) => <PersonName person={organizer} /> },
  { name: 'dueAt', render: due },
  { name: 'place', optional: true, render: ({ place }) => place },
  { name: 'teamName', optional: true, render: ({ teamName }) => teamName },
  { name: 'speakers', optional: true, render: ({ speakers }) => speakers },
  { name: 'expensesFen', optional: true, render: ({ expensesFen }) => expensesFen > 0 && yuanText(expensesFen) },
  {
    name: 'helpTheme',
    optional: true,
    render: ({ helpTheme }) => helpTheme && <OptionText name="helpThemes" value={helpTheme} />,
  },
];

const label = (field: string) => `resources.activities.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'flag', field: 'overdue', label: label('overdue') },
  { kind: 'days', field: 'plannedOn', label: label('plannedOn') },
  { kind: 'codes', field: 'kind', label: label('kind'), codes: 'activityKinds' },
  { kind: 'codes', field: 'topic', label: label('topics'), codes: 'topics' },
  { kind: 'codes', field: 'helpTheme', label: label('helpTheme'), codes: 'helpThemes' },
  { kind: 'unit', field: 'unitId', label: label('unitName') },
  { kind: 'team', field: 'teamId', label: label('teamName') },
  { kind: 'person', field: 'organizerId', label: label('organizer') },
  { kind: 'person', field: 'personId', label: label('people') },
  { kind: 'codes', field: 'festival', label: label('festival'), codes: 'festivals' },
];

const tabs = {
  codes: 'activityStates',
  always: ['PLANNED', 'ANNOUNCED', 'CHECKING_IN', 'TO_RECORD', 'ARCHIVED'],
  counts: activityCounts,
};

const card = (row: ActivityRow): Card => ({
  title: row.title,
  detail: [row.hostNames, row.place].filter(Boolean).join(' · '),
  foot: (
    <>
      {day(row)}
      <ActivityStateChip state={row.state} />
      {due(row)}
    </>
  ),
});

export default function ActivityList() {
  const translate = useTranslate();
  const can = useCan();
  const phone = useIsPhone();
  const plan = can('activity.plan') && (
    <Button component={Link} to="/activities/create" variant="contained" startIcon={<AddIcon />}>
      {translate('activities.plan')}
    </Button>
  );
  return (
    <ListPage
      resource="activities"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'plannedOn', order: 'DESC' }}
      searchPlaceholder="activities.searchPlaceholder"
      exportable
      actions={
        <>
          <Button component={Link} to="/activities/month" variant="text" color="secondary">
            {translate('activities.month')}
          </Button>
          <Button component={Link} to="/activities/frequency" variant="text" color="secondary">
            {translate('activities.frequency')}
          </Button>
          {!phone && can('activity.plan') && (
            <Button component={Link} to="/activities/afterwards" variant="outlined" color="secondary">
              {translate('activities.logAfterwards')}
            </Button>
          )}
          {!phone && plan}
        </>
      }
      empty={{ title: 'activities.emptyTitle', body: 'activities.emptyBody', action: plan }}
    />
  );
}
