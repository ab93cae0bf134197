import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { ChooseFileStep } from './ChooseFileStep.js';
import { listOfKind, useImportKinds } from './import-kind.js';
import { KindChoice } from './KindChoice.js';
import { mappingOf, type Mapping, type Preview } from './mapping.js';
import { MappingStep } from './MappingStep.js';
import { RunStep } from './RunStep.js';

const steps = ['file', 'mapping', 'check', 'run'] as const;

/** What → file → columns → dry run → import; each step says what it will do before it does it. */
export default function ImportPage() {
  const translate = useTranslate();
  const phone = useIsPhone();
  const [params, setParams] = useSearchParams();
  const { data: kinds, error, refetch } = useImportKinds();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [mapping, setMapping] = useState<Mapping>(new Map());
  const [job, setJob] = useState<{ readonly id: string; readonly dryRun: boolean } | null>(null);
  const active = job ? (job.dryRun ? 2 : 3) : preview ? 1 : 0;
  const restart = () => {
    setPreview(null);
    setJob(null);
  };
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const kind = kinds?.find(({ name }) => name === params.get('kind')) ?? kinds?.[0];
  if (!kinds || !kind) return <PageLoading />;
  return (
    <>
      <PageHeader title={translate('import.title')} back={listOfKind(kind.name)} />
      <Stepper activeStep={active} alternativeLabel={phone} sx={{ mb: 3, maxWidth: 880 }}>
        {steps.map((step) => (
          <Step key={step}>
            <StepLabel>{translate(`import.steps.${step}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Box sx={{ maxWidth: 960 }}>
        {job && preview ? (
          <RunStep
            key={job.id}
            job={job}
            kind={kind.name}
            preview={preview}
            mapping={mapping}
            onStarted={(id) => setJob({ id, dryRun: false })}
            onBack={() => setJob(null)}
            onRestart={restart}
          />
        ) : preview ? (
          <MappingStep
            kind={kind.name}
            preview={preview}
            mapping={mapping}
            onChange={setMapping}
            onStarted={(id, dryRun) => setJob({ id, dryRun })}
            onRestart={restart}
          />
        ) : (
          <>
            <KindChoice
              kinds={kinds}
              value={kind.name}
              onChange={(name) => setParams(new URLSearchParams({ kind: name }), { replace: true })}
            />
            <ChooseFileStep
              key={kind.name}
              kind={kind}
              onReady={(ready) => {
                setPreview(ready);
                setMapping(mappingOf(ready));
              }}
            />
          </>
        )}
      </Box>
    </>
  );
}
