import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { useErrorText } from '../common/use-error-text.js';
import { useJob } from '../jobs/job.js';
import { JobResult } from '../jobs/JobResult.js';
import { writtenLast } from './import-kind.js';
import type { Mapping, Preview } from './mapping.js';
import { startImport } from './start-import.js';

interface RunStepProps {
  readonly job: { readonly id: string; readonly dryRun: boolean };
  readonly kind: string;
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly onStarted: (jobId: string) => void;
  readonly onBack: () => void;
  readonly onRestart: () => void;
}

/** The dry run and the import look the same: progress, counts, faulty rows; then the next step. */
export function RunStep({ job, kind, preview, mapping, onStarted, onBack, onRestart }: RunStepProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { data, error, refetch } = useJob(job.id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const done = data.state === 'DONE';

  const run = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onStarted(await startImport(kind, preview.uploadId, mapping, false));
    } catch (thrown) {
      setFailure(errorText(thrown));
      setBusy(false);
    }
  };

  return (
    <>
      {done && (
        <Alert severity={job.dryRun ? 'info' : 'success'} sx={{ mb: 2 }}>
          {translate(job.dryRun ? 'import.checked' : 'import.finished')}
        </Alert>
      )}
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failure}
        </Alert>
      )}
      <JobResult job={data} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {job.dryRun ? (
          <>
            <Button variant="contained" disabled={!done || busy} onClick={() => void run()}>
              {translate('import.run')}
            </Button>
            <Button color="inherit" onClick={onBack}>
              {translate('import.backToMapping')}
            </Button>
          </>
        ) : (
          <Button variant="contained" component={Link} to={writtenLast(kind)}>
            {translate('import.toList')}
          </Button>
        )}
        <Button color="inherit" onClick={onRestart}>
          {translate('import.again')}
        </Button>
      </Box>
    </>
  );
}
