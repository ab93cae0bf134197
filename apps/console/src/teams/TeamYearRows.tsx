import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { OptionText } from '../common/OptionText.js';
import type { TeamYearQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { PaceChip, TaskStateChip } from '../tasks/TaskChips.js';
import { TeamYearRowsDocument } from './teams.documents.js';

const TAKE = 5;

/** The tasks of the year and its latest activities, by the same Filters the numbers above them are counted with. */
export function TeamYearRows({ parts }: { readonly parts: TeamYearQuery['teamYear'] }) {
  const translate = useTranslate();
  const filterOf = (list: string) => parts.find((part) => part.list === list)?.filter as FilterValues | undefined;
  const [tasks, activities] = [filterOf('tasks'), filterOf('activities')];
  const { data, error, refetch } = useQuery({
    queryKey: ['teams', 'yearRows', tasks, activities],
    enabled: tasks !== undefined && activities !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      execute(
        TeamYearRowsDocument,
        {
          tasks: { take: TAKE, filter: tasks ?? {}, sort: { field: 'dueOn', order: 'ASC' } },
          activities: { take: TAKE, filter: activities ?? {}, sort: { field: 'plannedOn', order: 'DESC' } },
        },
        { signal },
      ),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Rows title={translate('teams.parts.tasks')} all={listLink('tasks', tasks ?? {})} total={data?.tasks.totalItems}>
        {data?.tasks.items.map(({ id, title, ownerName, dueOn, state, colour, completion }) => (
          <Row key={id} to={`/tasks/${id}/show`} title={title}>
            <span>{ownerName}</span>
            <DateText at={dueOn} />
            <TaskStateChip state={state} />
            <PaceChip colour={colour} completion={completion} />
          </Row>
        ))}
      </Rows>
      <Rows
        title={translate('teams.parts.activities')}
        all={listLink('activities', activities ?? {})}
        total={data?.activities.totalItems}
      >
        {data?.activities.items.map(({ id, title, kind, plannedOn, state, attendance }) => (
          <Row key={id} to={`/activities/${id}/show`} title={title}>
            <OptionText name="activityKinds" value={kind} />
            <DateText at={plannedOn} />
            <OptionText name="activityStates" value={state} />
            {attendance > 0 && <span>{translate('teams.attendance', { smart_count: attendance })}</span>}
          </Row>
        ))}
      </Rows>
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly all: string;
  readonly total: number | undefined;
  readonly children: ReactNode;
}

function Rows({ title, all, total = 0, children }: RowsProps) {
  const translate = useTranslate();
  if (total === 0) return null;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mt: 2, mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: '0.875rem' }}>
          {title}
        </Typography>
        {total > TAKE && (
          <Link component={RouterLink} to={all} color="inherit" underline="always" variant="body2">
            {translate('common.viewAll')}
          </Link>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </>
  );
}

function Row({ to, title, children }: { readonly to: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.25, py: 0.75 },
        ...{ fontSize: '0.8125rem', '& + &': { borderTop: 1, borderColor: 'divider' } },
      }}
    >
      <Link
        component={RouterLink}
        to={to}
        color="text.primary"
        sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {title}
      </Link>
      {children}
    </Box>
  );
}
