import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorPage } from '../common/ErrorPage.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useJob } from './job.js';
import { JobResult } from './JobResult.js';
import { JobRows } from './JobRows.js';

export default function JobShow() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: job, error, isPending, refetch } = useJob(id);
  if (isPending) return <PageLoading />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!job) return <PageHeader title={translate('jobs.missing')} back="/jobs" />;
  return (
    <>
      <PageHeader title={job.title} back="/jobs">
        <Typography color="text.secondary">
          {job.createdBy?.name} · <DateText at={job.createdAt} relative time />
        </Typography>
      </PageHeader>
      <JobResult job={job} />
      {(job.results.length > 0 || job.kind.startsWith('BULK')) && <JobRows job={job} />}
    </>
  );
}
