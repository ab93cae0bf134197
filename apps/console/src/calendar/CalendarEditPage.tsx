import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FaultList } from '../common/FaultList.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useErrorText } from '../common/use-error-text.js';
import type { CalendarEditInput } from '../gql/graphql.js';
import { AccessDeniedPage } from '../layout/AccessDeniedPage.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { useCan, useMe } from '../session/me.js';
import { editOf, type EditDraft } from './calendar-edit.js';
import { DayForm } from './DayForm.js';
import { PreviewStep } from './PreviewStep.js';
import { ReplanStep } from './ReplanStep.js';
import { YearForm } from './YearForm.js';

const steps = ['form', 'preview', 'run'] as const;

/** Form → what it would move → the re-planning under way. Nothing is stored before the second step is confirmed. */
export default function CalendarEditPage() {
  const translate = useTranslate();
  const errorText = useErrorText();
  const phone = useIsPhone();
  const me = useMe();
  const can = useCan();
  const [params] = useSearchParams();
  const of = params.get('of') === 'day' ? 'day' : 'year';
  const [draft, setDraft] = useState<EditDraft>({
    of,
    year: params.get('year') ?? String(new Date().getFullYear() + 1),
    text: '',
    day: '',
    kind: 'OFF',
    reason: '',
  });
  const [fault, setFault] = useState<string | null>(null);
  const [edit, setEdit] = useState<CalendarEditInput | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  if (!me) return <PageLoading />;
  if (!can('calendar.manage')) return <AccessDeniedPage />;

  const change = (part: Partial<EditDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = editOf(draft);
    if (typeof next === 'string') return setFault(translate(next));
    setFault(null);
    setEdit(next);
  };
  const active = jobId ? 2 : edit ? 1 : 0;
  const title = of === 'day' ? translate('calendar.dayTitle') : translate('calendar.uploadTitle', { year: draft.year });
  return (
    <>
      <PageHeader title={title} back="/calendar" />
      <Stepper activeStep={active} alternativeLabel={phone} sx={{ mb: 3, maxWidth: 720 }}>
        {steps.map((step) => (
          <Step key={step}>
            <StepLabel>{translate(`calendar.steps.${step}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <Box sx={{ maxWidth: 960 }}>
        {jobId ? (
          <ReplanStep jobId={jobId} />
        ) : edit ? (
          <PreviewStep edit={edit} onStarted={setJobId} onBack={() => setEdit(null)} />
        ) : (
          <Paper component="form" variant="outlined" onSubmit={submit} noValidate sx={{ p: { xs: 2, sm: 3 } }}>
            {fault && <FaultList text={fault} />}
            {of === 'day' ? (
              <DayForm draft={draft} onChange={change} />
            ) : (
              <YearForm draft={draft} onChange={change} onFault={(error) => setFault(errorText(error))} />
            )}
            <Box>
              <Button type="submit" variant="contained">
                {translate('calendar.preview')}
              </Button>
            </Box>
          </Paper>
        )}
      </Box>
    </>
  );
}
