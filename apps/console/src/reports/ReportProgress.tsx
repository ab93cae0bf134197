import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Section } from '../common/Section.js';
import { percentOf, useJob } from '../jobs/job.js';

/** How far the writing is; the page can be left, and says why when it failed. */
export function ReportProgress({ jobId }: { readonly jobId: string | null }) {
  const translate = useTranslate();
  const { data: job } = useJob(jobId);
  if (job?.failure)
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        {job.failure}
      </Alert>
    );
  const percent = job ? percentOf(job) : null;
  return (
    <Section title={translate('reports.making')}>
      <LinearProgress
        variant={percent === null ? 'indeterminate' : 'determinate'}
        {...(percent === null ? {} : { value: percent })}
        aria-label={translate('reports.making')}
        sx={{ height: 8, borderRadius: 1, mb: 1 }}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('reports.leave')}
      </Typography>
    </Section>
  );
}
