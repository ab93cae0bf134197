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
import { MyTasks } from './MyTasks.js';
import { PaceChip, ReportChip, TaskStateChip } from './TaskChips.js';
import { taskCounts, type TaskRow } from './tasks.adapter.js';
import { TaskViews } from './TaskViews.js';

const columns: readonly Column<TaskRow>[] = [
  { name: 'title', width: 280, render: ({ title }) => title },
  { name: 'state', render: ({ state }) => <TaskStateChip state={state} /> },
  { name: 'teamName', render: ({ teamName }) => teamName ?? '—' },
  { name: 'ownerName', render: ({ ownerName }) => ownerName },
  {
    name: 'completion',
    sort: 'completion',
    render: ({ colour, completion }) => <PaceChip colour={colour} completion={completion} />,
  },
  { name: 'forecastOn', sort: 'forecastOn', render: ({ forecastOn }) => <DateText at={forecastOn} /> },
  { name: 'dueOn', sort: 'dueOn', render: ({ dueOn }) => <DateText at={dueOn} /> },
  {
    name: 'reportState',
    render: ({ reportState, reportLate }) => <ReportChip state={reportState} isLate={reportLate} />,
  },
  { name: 'reportDueOn', optional: true, render: ({ reportDueOn }) => <DateText at={reportDueOn} /> },
  { name: 'unitName', optional: true, render: ({ unitName }) => unitName },
  { name: 'startOn', optional: true, sort: 'startOn', render: ({ startOn }) => <DateText at={startOn} /> },
  { name: 'cadence', optional: true, render: ({ cadence }) => <OptionText name="reportCadences" value={cadence} /> },
  { name: 'targetVersion', optional: true, align: 'right', render: ({ targetVersion }) => targetVersion },
];

const label = (field: string) => `resources.tasks.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'colour', label: label('colour'), codes: 'paceColours' },
  { kind: 'flag', field: 'reportLate', label: label('reportLate') },
  { kind: 'flag', field: 'toAudit', label: label('toAudit') },
  { kind: 'team', field: 'teamId', label: label('teamName') },
  { kind: 'person', field: 'ownerId', label: label('ownerName') },
  { kind: 'codes', field: 'cadence', label: label('cadence'), codes: 'reportCadences' },
  { kind: 'days', field: 'dueOn', label: label('dueOn') },
];

const tabs = { codes: 'taskStates', always: ['ISSUED', 'IN_PROGRESS', 'COMPLETED'], counts: taskCounts };

const card = (row: TaskRow): Card => ({
  title: row.title,
  detail: [row.teamName, row.ownerName].filter(Boolean).join(' · '),
  foot: (
    <>
      <TaskStateChip state={row.state} />
      <PaceChip colour={row.colour} completion={row.completion} />
      <DateText at={row.dueOn} />
    </>
  ),
});

export default function TaskList() {
  const translate = useTranslate();
  const create = useCan()('task.create') && (
    <Button component={Link} to="/tasks/create" variant="contained" startIcon={<AddIcon />}>
      {translate('tasks.create')}
    </Button>
  );
  return (
    <ListPage
      resource="tasks"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'dueOn', order: 'ASC' }}
      searchPlaceholder="tasks.searchPlaceholder"
      exportable
      notice={<MyTasks />}
      actions={
        <>
          <TaskViews here="/tasks" />
          {create}
        </>
      }
      empty={{ title: 'tasks.emptyTitle', body: 'tasks.emptyBody', action: create }}
    />
  );
}
