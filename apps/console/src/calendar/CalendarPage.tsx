import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import EditCalendarOutlined from '@mui/icons-material/EditCalendarOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { CalendarYearsDocument } from './calendar.documents.js';
import { yearsToShow } from './years-to-show.js';
import { YearSection } from './YearSection.js';

const editYear = (year: number): string => `/calendar/edit?of=year&year=${year}`;

/** The years the deadlines are computed with; a year nobody has announced says so aloud. */
export default function CalendarPage() {
  const translate = useTranslate();
  const canManage = useCan()('calendar.manage');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['calendar'],
    queryFn: ({ signal }) => execute(CalendarYearsDocument, {}, { signal }),
  });
  const thisYear = new Date().getFullYear();
  return (
    <>
      <PageHeader
        title={translate('calendar.title')}
        actions={
          <>
            <Button component={Link} to="/calendar/calculator" color="secondary" startIcon={<CalculateOutlined />}>
              {translate('calendar.calculator')}
            </Button>
            {canManage && (
              <>
                <Button
                  component={Link}
                  to="/calendar/edit?of=day"
                  color="secondary"
                  variant="outlined"
                  startIcon={<EditCalendarOutlined />}
                >
                  {translate('calendar.changeDay')}
                </Button>
                <Button
                  component={Link}
                  to={editYear(thisYear + 1)}
                  variant="contained"
                  startIcon={<UploadFileOutlined />}
                >
                  {translate('calendar.upload')}
                </Button>
              </>
            )}
          </>
        }
      >
        <Typography color="text.secondary">{translate('calendar.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.calendarWarning && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {data.calendarWarning}
        </Alert>
      )}
      <Box>
        {data &&
          yearsToShow(data.calendarYears, thisYear).map((year) => (
            <YearSection key={year.year} year={year} {...(canManage ? { uploadTo: editYear(year.year) } : {})} />
          ))}
      </Box>
    </>
  );
}
