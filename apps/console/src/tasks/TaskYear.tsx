import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { boardTasks, MOST_TASKS } from './tasks.adapter.js';
import { TaskViews } from './TaskViews.js';
import { YearChart } from './YearChart.js';

/** Every task of a year as a bar from its first day to its due day. */
export default function TaskYear() {
  const translate = useTranslate();
  const today = dayOf(new Date());
  const [year, setYear] = useState(() => yearOf(today));
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['tasks', 'year', year],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const touches = { startOn: { to: `${year + 1}-01-01` }, dueOn: { from: `${year}-01-01` } };
      return boardTasks({ ...touches, not: { state: { eq: 'CANCELLED' } } }, signal);
    },
  });
  return (
    <>
      <PageHeader
        title={translate('tasks.yearTitle')}
        back="/tasks"
        actions={
          <>
            <IconButton aria-label={translate('tasks.previousYear')} onClick={() => setYear(year - 1)}>
              <ChevronLeft />
            </IconButton>
            <Typography component="span" aria-live="polite" sx={{ fontWeight: 600 }}>
              {translate('tasks.yearOf', { year })}
            </Typography>
            <IconButton aria-label={translate('tasks.nextYear')} onClick={() => setYear(year + 1)}>
              <ChevronRight />
            </IconButton>
            <TaskViews here="/tasks/year" />
          </>
        }
      />
      {isPending && <LinearProgress aria-label={translate('tasks.year')} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
          {data.items.length === 0 ? (
            <Box sx={{ p: 3 }}>
              <Typography color="text.secondary">{translate('tasks.noneInYear')}</Typography>
            </Box>
          ) : (
            <YearChart year={year} today={today} tasks={data.items} />
          )}
        </Paper>
      )}
      {data && data.totalItems > MOST_TASKS && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('tasks.more', { smart_count: data.totalItems - MOST_TASKS })}
        </Typography>
      )}
    </>
  );
}
