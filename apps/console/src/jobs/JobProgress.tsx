import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { isRunning, percentOf, type Job } from './job.js';

/** How far a job is, in a bar and in words, and what it has done so far. */
export function JobProgress({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  const percent = percentOf(job);
  const running = isRunning(job);
  const { counts, done, total, failure } = job;
  const figures = job.kind.startsWith('EXPORT')
    ? [['rows', counts.rows]]
    : job.kind === 'REPLAN_CLOCKS'
      ? [
          ['moved', counts.updated],
          ['stayed', counts.unchanged],
        ]
      : job.kind.startsWith('BULK')
        ? [
            ['succeeded', counts.updated],
            ['notDone', counts.failed],
          ]
        : [
            ['created', counts.created],
            ['updated', counts.updated],
            ['unchanged', counts.unchanged],
            ['failed', counts.failed],
          ];
  return (
    <Box aria-live="polite">
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          <AlertTitle>{translate('jobs.failure')}</AlertTitle>
          {failure}
        </Alert>
      )}
      {running && (
        <>
          <LinearProgress
            variant={percent === null ? 'indeterminate' : 'determinate'}
            {...(percent === null ? {} : { value: percent })}
            aria-label={translate('jobs.progress')}
            sx={{ height: 8, borderRadius: 1, mb: 1 }}
          />
          <Typography>
            {total
              ? `${percent ?? 0}% · ${translate('jobs.processed', { done: done.toLocaleString('zh-CN'), total: total.toLocaleString('zh-CN') })}`
              : translate('jobs.processedOf', { done: done.toLocaleString('zh-CN') })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('jobs.leave')}
          </Typography>
        </>
      )}
      <Box
        component="dl"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, m: 0, mt: running ? 2 : 0 }}
      >
        {figures.map(([name, value]) => (
          <Box key={name}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {translate(`jobs.${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600 }}>
              {Number(value).toLocaleString('zh-CN')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
