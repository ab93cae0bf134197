import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { useJob } from '../jobs/job.js';
import { JobResult } from '../jobs/JobResult.js';

/** The edit is in force; the job behind it goes on with or without this page. */
export function ReplanStep({ jobId }: { readonly jobId: string }) {
  const translate = useTranslate();
  const { data: job, error, refetch } = useJob(jobId);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!job) return <PageLoading />;
  return (
    <>
      <Alert severity="success" sx={{ mb: 2 }}>
        {job.state === 'DONE'
          ? translate('calendar.replanned', { smart_count: job.counts.updated.toLocaleString('zh-CN') })
          : translate('calendar.inForce')}
      </Alert>
      <JobResult job={job} />
      <Button component={Link} to="/calendar" variant="contained">
        {translate('calendar.backToCalendar')}
      </Button>
    </>
  );
}
