import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useNow } from '../common/use-now.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { execute } from '../providers/graphql-client.js';
import { DayCounts, isEmpty, type DueDay } from './DayCounts.js';
import { DueCalendarDocument } from './due-calendar.documents.js';
import { monthOr, monthPlus } from './month.js';
import { MonthGrid } from './MonthGrid.js';

/** What falls due when: a month on the desk, an agenda on the phone. The month is in the address. */
export default function DueCalendarPage() {
  const translate = useTranslate();
  const phone = useIsPhone();
  const current = dayOf(useNow()).slice(0, 7);
  const [params, setParams] = useSearchParams();
  const month = monthOr(params.get('month'), current);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['dueCalendar', month],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(DueCalendarDocument, { month }, { signal })).dueCalendar,
  });
  const go = (to: string) => setParams(to === current ? {} : { month: to });
  const [year, number] = month.split('-');
  return (
    <>
      <PageHeader
        title={translate('dueCalendar.title')}
        actions={
          <>
            <IconButton aria-label={translate('dueCalendar.previous')} onClick={() => go(monthPlus(month, -1))}>
              <ChevronLeft />
            </IconButton>
            <Typography component="h2" sx={{ fontWeight: 600, minWidth: 96, textAlign: 'center' }} aria-live="polite">
              {translate('dueCalendar.month', { year, month: Number(number) })}
            </Typography>
            <IconButton aria-label={translate('dueCalendar.next')} onClick={() => go(monthPlus(month, 1))}>
              <ChevronRight />
            </IconButton>
            <Button color="secondary" variant="outlined" disabled={month === current} onClick={() => go(current)}>
              {translate('dueCalendar.today')}
            </Button>
          </>
        }
      >
        <Typography color="text.secondary">{translate('dueCalendar.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
          {phone ? (
            <Agenda days={data.filter((day) => day.day.startsWith(month) && !isEmpty(day))} />
          ) : (
            <MonthGrid month={month} days={data} />
          )}
        </Paper>
      )}
    </>
  );
}

/** The days of the month on which something is due. */
function Agenda({ days }: { readonly days: readonly DueDay[] }) {
  const translate = useTranslate();
  if (days.length === 0)
    return <Typography sx={{ p: 2, color: 'text.secondary' }}>{translate('dueCalendar.nothing')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {days.map((day) => (
        <Box component="li" key={day.day} sx={{ px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          <Typography component="h3" sx={{ fontWeight: 500, mb: 0.5 }}>
            <DateText at={day.day} />
          </Typography>
          <DayCounts day={day} />
        </Box>
      ))}
    </Box>
  );
}
