import ErrorOutline from '@mui/icons-material/ErrorOutline';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useErrorText } from '../common/use-error-text.js';
import { useOptionLabel } from '../common/use-options.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { isRunning, jobTone, type Job } from './job.js';
import { JobErrors } from './JobErrors.js';
import { JobProgress } from './JobProgress.js';
import { CancelJobDocument } from './jobs.documents.js';

/** Done is not all there is to say when rows were left out. */
export function JobStateChip({ job }: { readonly job: Pick<Job, 'state' | 'dryRun' | 'counts'> }) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('jobStates');
  const faulty = job.state === 'DONE' && job.counts.failed > 0;
  const words = [
    ...(job.dryRun ? [translate('jobs.dryRun')] : []),
    labelOf(job.state),
    ...(faulty ? [translate('jobs.leftOut', { smart_count: job.counts.failed })] : []),
  ];
  const label = words.join(' · ');
  return faulty ? (
    <StatusChip tone="behind" label={label} icon={ErrorOutline} />
  ) : (
    <StatusChip tone={jobTone(job.state)} label={label} />
  );
}

/** A job as it goes and as it ended: progress, counts, errors, the file. */
export function JobResult({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const isExport = job.kind.startsWith('EXPORT');
  const cancel = async () => {
    try {
      accepted((await execute(CancelJobDocument, { id: job.id })).cancelJob);
      await queryClient.invalidateQueries({ queryKey: ['job', job.id] });
      notify('jobs.cancelled', { type: 'info' });
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
  return (
    <>
      <Section title={translate('jobs.progress')} actions={<JobStateChip job={job} />}>
        <JobProgress job={job} />
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          {job.outputUrl && (
            <Button
              href={job.outputUrl}
              download={job.outputName ?? true}
              variant="outlined"
              color="secondary"
              startIcon={<FileDownloadOutlined />}
            >
              {translate(isExport ? 'jobs.download' : 'jobs.downloadErrors')}
            </Button>
          )}
          {!job.outputUrl && job.outputName && (
            <Typography variant="body2" color="text.secondary">
              {translate('jobs.cleared', { name: job.outputName })}
            </Typography>
          )}
          {isRunning(job) && (
            <ConfirmButton
              variant="outlined"
              color="secondary"
              label={translate('jobs.cancel')}
              question={translate('jobs.cancelQuestion')}
              onConfirm={cancel}
            />
          )}
        </Box>
      </Section>
      {job.errors.length > 0 && (
        <Section title={translate('jobs.errors')}>
          <JobErrors errors={job.errors} total={job.counts.failed} />
        </Section>
      )}
    </>
  );
}
