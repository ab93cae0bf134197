import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { Gone } from '../common/Gone.js';
import { ErrorState } from '../common/ErrorState.js';
import { DraftNotice } from '../common/form/DraftNotice.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { FindingsEditor } from './FindingsEditor.js';
import { useSaveRecord } from './use-save-record.js';
import { useVisit, type VisitDetail } from './use-visit.js';
import { useVisitRecord } from './use-visit-record.js';

/** 走访纪实, written on the phone at the enterprise: what happened, what was found, photos. */
export default function VisitRecord() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const me = useMe();
  const { data, error, isPending, refetch } = useVisit(id);
  if (isPending || !me) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/visits">{translate('visits.gone')}</Gone>;
  return <RecordForm key={data.id} visit={data} />;
}

function RecordForm({ visit }: { readonly visit: VisitDetail }) {
  const translate = useTranslate();
  const record = useVisitRecord(visit);
  const { values, change, discard, restoredAt } = record;
  const { save, busy, asked, failure } = useSaveRecord(visit, record);
  const offers = new Set(visit.availableActions.map(({ action }) => action));
  const back = `/visits/${visit.id}/show`;
  const found = values.findings.length > 0;
  return (
    <Box sx={{ maxWidth: 880 }}>
      <PageHeader title={translate('record.title')} back={back}>
        <Typography color="text.secondary">{visit.enterprise.name}</Typography>
      </PageHeader>
      <DraftNotice draft={{ restoredAt, discard, clear: record.clear }} />
      {!offers.has('record') && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('record.closed')}
        </Alert>
      )}
      <Section title={translate('record.summary')}>
        <TextField
          label={translate('record.summary')}
          helperText={translate('record.summaryHelp')}
          multiline
          minRows={5}
          fullWidth
          value={values.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </Section>
      <Section title={translate('visits.findings')}>
        <FindingsEditor
          enterpriseId={visit.enterprise.id}
          findings={values.findings}
          onChange={(findings) => change({ findings, ...(findings.length > 0 ? { hasNoMatter: false } : {}) })}
          asked={asked}
        />
        {!found && (
          <FormControlLabel
            sx={{ mt: 1, minHeight: 44 }}
            label={translate('record.noMatter')}
            control={<Checkbox checked={values.hasNoMatter} onChange={(_, hasNoMatter) => change({ hasNoMatter })} />}
          />
        )}
      </Section>
      <Section title={translate('visits.photos')}>
        <Attachments
          subjectType="visit"
          subjectId={visit.id}
          attachments={visit.attachments}
          onChanged={() => void queryClient.invalidateQueries({ queryKey: ['visits'] })}
        />
      </Section>
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failure}
        </Alert>
      )}
      {offers.has('record') && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            '& > *': { minHeight: { xs: 48, sm: 36 }, flex: { xs: '1 1 100%', sm: '0 0 auto' } },
          }}
        >
          {visit.state === 'CHECKED_IN' ? (
            <Button variant="contained" disabled={busy} onClick={() => void save('checkOut')}>
              {translate('record.checkOut')}
            </Button>
          ) : (
            <Button variant="contained" disabled={busy} onClick={() => void save('submit')}>
              {translate('record.saveAndSubmit')}
            </Button>
          )}
          <Button variant="outlined" color="secondary" disabled={busy} onClick={() => void save('record')}>
            {translate('record.save')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
