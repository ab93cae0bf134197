import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { CalendarYearsDocument } from './calendar.documents.js';
import { yearsToShow } from './years-to-show.js';
import { UploadCalendarSheet } from './UploadCalendarSheet.js';
import { YearSection } from './YearSection.js';

/** The years the deadlines are computed with; a year nobody has announced says so aloud. */
export default function CalendarPage() {
  const translate = useTranslate();
  const canManage = useCan()('calendar.manage');
  const [uploadYear, setUploadYear] = useState<number | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['calendar'],
    queryFn: async ({ signal }) => (await execute(CalendarYearsDocument, {}, { signal })).calendarYears,
  });
  const thisYear = new Date().getFullYear();
  return (
    <>
      <PageHeader
        title={translate('calendar.title')}
        actions={
          canManage && (
            <Button variant="contained" startIcon={<UploadFileOutlined />} onClick={() => setUploadYear(thisYear + 1)}>
              {translate('calendar.upload')}
            </Button>
          )
        }
      >
        <Typography color="text.secondary">{translate('calendar.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box>
        {data &&
          yearsToShow(data, thisYear).map((year) => (
            <YearSection
              key={year.year}
              year={year}
              {...(canManage ? { onUpload: () => setUploadYear(year.year) } : {})}
            />
          ))}
      </Box>
      {uploadYear !== null && <UploadCalendarSheet year={uploadYear} onClose={() => setUploadYear(null)} />}
    </>
  );
}
