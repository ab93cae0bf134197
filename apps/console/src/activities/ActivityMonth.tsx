import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf, weekdayName } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useOptionLabel } from '../common/use-options.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import type { ActivityRow } from './activities.adapter.js';
import { ActivityListDocument } from './activities.documents.js';
import { execute } from '../providers/graphql-client.js';
import { monthOf, monthsLater, spanOf, weeksOf, type Month } from './month-days.js';

const MOST = 100;

/** 活动月历: a month of activities, day by day. */
export default function ActivityMonth() {
  const translate = useTranslate();
  const phone = useIsPhone();
  const [params, setParams] = useSearchParams();
  const month = monthOf(params.get('month') ?? dayOf(new Date()));
  const span = spanOf(month);
  const filter = { plannedOn: span, state: { in: ['PLANNED', 'ANNOUNCED', 'CHECKING_IN', 'TO_RECORD', 'ARCHIVED'] } };
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['activities', 'month', span.from],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const options = { skip: 0, take: MOST, sort: { field: 'plannedOn', order: 'ASC' as const }, filter };
      return (await execute(ActivityListDocument, { options }, { signal })).activities;
    },
  });
  const go = (count: number) => setParams({ month: spanOf(monthsLater(month, count)).from.slice(0, 7) });
  const rows = data?.items ?? [];
  return (
    <>
      <PageHeader
        title={translate('activityMonth.title')}
        back="/activities"
        actions={
          <>
            <IconButton aria-label={translate('activityMonth.previous')} onClick={() => go(-1)}>
              <ChevronLeft />
            </IconButton>
            <Typography component="span" role="status" sx={{ fontWeight: 600, minWidth: '7rem', textAlign: 'center' }}>
              {translate('activityMonth.year', { ...month })}
            </Typography>
            <IconButton aria-label={translate('activityMonth.next')} onClick={() => go(1)}>
              <ChevronRight />
            </IconButton>
            <Button component={RouterLink} to={listLink('activities', filter)} variant="outlined" color="secondary">
              {translate('activityMonth.list')}
            </Button>
          </>
        }
      />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <PageLoading />}
      {data && (phone ? <Agenda rows={rows} /> : <Grid month={month} rows={rows} />)}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly ActivityRow[];
}

function Entry({ row }: { readonly row: ActivityRow }) {
  const kind = useOptionLabel('activityKinds');
  return (
    <Link
      component={RouterLink}
      to={`/activities/${row.id}/show`}
      underline="hover"
      color="inherit"
      title={`${kind(row.kind)}：${row.title}`}
      sx={{
        display: 'block',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        fontSize: '0.8125rem',
      }}
    >
      {row.title}
    </Link>
  );
}

function Grid({ month, rows }: RowsProps & { readonly month: Month }) {
  const translate = useTranslate();
  const today = dayOf(new Date());
  const weeks = weeksOf(month);
  const [names = []] = weeks.filter((week) => week.every((day) => day !== null));
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}>
        <thead>
          <tr>
            {names.map((day) => (
              <Box component="th" key={day} scope="col" sx={{ p: 1, fontWeight: 400, color: 'text.secondary' }}>
                {day && weekdayName(day)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => {
                const own = rows.filter(({ plannedOn }) => plannedOn === day);
                return (
                  <Box
                    component="td"
                    key={day ?? index}
                    sx={{ verticalAlign: 'top', height: 104, p: 0.75, border: 1, borderColor: 'divider' }}
                  >
                    {day && (
                      <Typography
                        variant="caption"
                        component="time"
                        dateTime={day}
                        sx={{ fontWeight: day === today ? 700 : 400, color: 'text.secondary' }}
                      >
                        {Number(day.slice(8))}
                      </Typography>
                    )}
                    {own.slice(0, 3).map((row) => (
                      <Entry key={row.id} row={row} />
                    ))}
                    {day && own.length > 3 && (
                      <Link
                        component={RouterLink}
                        to={listLink('activities', { plannedOn: { eq: day } })}
                        sx={{ fontSize: '0.75rem' }}
                      >
                        {translate('activityMonth.more', { smart_count: own.length - 3 })}
                      </Link>
                    )}
                  </Box>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}

/** On the phone: the days that have something. */
function Agenda({ rows }: RowsProps) {
  const translate = useTranslate();
  const days = [...new Set(rows.map(({ plannedOn }) => plannedOn))].sort();
  if (days.length === 0) return <Typography color="text.secondary">{translate('activityMonth.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {days.map((day) => (
        <Box component="li" key={day} sx={{ display: 'flex', gap: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
          <Typography component="time" dateTime={day} sx={{ width: '3rem', color: 'text.secondary' }}>
            {`${Number(day.slice(5, 7))}/${Number(day.slice(8))}`}
          </Typography>
          <Box sx={{ minWidth: 0 }}>
            {rows
              .filter(({ plannedOn }) => plannedOn === day)
              .map((row) => (
                <Entry key={row.id} row={row} />
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
