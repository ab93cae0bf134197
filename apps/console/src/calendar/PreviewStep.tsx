import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Descriptions } from '../common/Descriptions.js';
import { ErrorState } from '../common/ErrorState.js';
import { FaultList } from '../common/FaultList.js';
import { PageLoading } from '../common/PageLoading.js';
import { PageTurner } from '../common/PageTurner.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import type { CalendarEditInput } from '../gql/graphql.js';
import { RefusalError } from '../providers/errors.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { ApplyCalendarDocument, CalendarPreviewDocument } from './calendar.documents.js';
import { isConfirmed } from './calendar-edit.js';
import { DayChanges } from './DayChanges.js';
import { MovedCases } from './MovedCases.js';

const PER_PAGE = 25;

interface PreviewStepProps {
  readonly edit: CalendarEditInput;
  readonly onStarted: (jobId: string) => void;
  readonly onBack: () => void;
}

/** What the edit would move, page by page; putting it in force from a thousand cases on takes their number. */
export function PreviewStep({ edit, onStarted, onBack }: PreviewStepProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['calendarPreview', edit, page],
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const variables = { edit, skip: (page - 1) * PER_PAGE, take: PER_PAGE };
      return accepted((await execute(CalendarPreviewDocument, variables, { signal })).calendarPreview);
    },
  });
  if (isPending) return <PageLoading />;
  if (error instanceof RefusalError)
    return (
      <>
        <FaultList text={error.message} />
        <Button variant="contained" onClick={onBack}>
          {translate('calendar.backToForm')}
        </Button>
      </>
    );
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const { counts, changes, items, summary, token, needsConfirmation, totalItems } = data;

  const apply = async () => {
    setBusy(true);
    setFault(null);
    try {
      const input = { edit, token, confirmedCases: counts.cases };
      const job = accepted((await execute(ApplyCalendarDocument, { input })).applyCalendarEdit);
      await queryClient.invalidateQueries({ queryKey: ['calendar'] });
      onStarted(job.id);
    } catch (problem) {
      setFault(errorText(problem));
      await refetch();
    } finally {
      setBusy(false);
    }
  };

  const figures = [
    ['cases', counts.cases],
    ['earlier', counts.earlier],
    ['later', counts.later],
    ['confirmedDates', counts.confirmed],
    ['lateAtOnce', counts.lateAtOnce],
    ['relieved', counts.relieved],
  ] as const;
  return (
    <>
      {fault && <FaultList text={fault} />}
      <Section title={translate('calendar.whatMoves')}>
        <Alert severity={counts.lateAtOnce > 0 ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {summary}
        </Alert>
        {counts.moved + counts.confirmed > 0 && (
          <Descriptions
            items={figures.map(([name, value]) => ({
              label: translate(`calendar.${name}`),
              value: <Box sx={{ fontSize: '1.25rem', fontWeight: 600 }}>{value.toLocaleString('zh-CN')}</Box>,
            }))}
          />
        )}
      </Section>
      <DayChanges changes={changes} />
      {totalItems > 0 && (
        <Section title={translate('calendar.moved')}>
          <MovedCases items={items} />
          <PageTurner page={page} perPage={PER_PAGE} total={totalItems} onPage={setPage} />
        </Section>
      )}
      {needsConfirmation && (
        <Box sx={{ mb: 2, maxWidth: 480 }}>
          <Typography sx={{ mb: 1 }}>
            {translate('calendar.confirmBody', { cases: counts.cases.toLocaleString('zh-CN') })}
          </Typography>
          <TextField
            label={translate('calendar.confirmCases')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            fullWidth
          />
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" disabled={busy || !isConfirmed(data, typed)} onClick={() => void apply()}>
          {translate('calendar.apply')}
        </Button>
        <Button color="inherit" onClick={onBack}>
          {translate('calendar.backToForm')}
        </Button>
      </Box>
    </>
  );
}
