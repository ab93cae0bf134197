import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { ErrorState } from '../common/ErrorState.js';
import { DraftNotice } from '../common/form/DraftNotice.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { ExpensesEditor } from './ExpensesEditor.js';
import { PeopleEditor } from './PeopleEditor.js';
import { useActivity, type ActivityDetail } from './use-activity.js';
import { useActivityRecord } from './use-activity-record.js';
import { useSaveActivityRecord, type SaveWay } from './use-save-activity-record.js';

/** 活动纪实: what happened, who was there in which role, what it cost, photos. */
export default function ActivityRecord() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const me = useMe();
  const { data, error, isPending, refetch } = useActivity(id);
  if (isPending || !me) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/activities">{translate('activities.gone')}</Gone>;
  return <RecordForm key={`${data.id}:${data.version}`} activity={data} />;
}

function RecordForm({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const record = useActivityRecord(activity);
  const { values, change, discard, restoredAt, clear } = record;
  const { save, busy, failure } = useSaveActivityRecord(activity, record);
  const offers = new Set(activity.availableActions.map(({ action }) => action));
  const correcting = offers.has('correct');
  const ways: readonly SaveWay[] = correcting ? ['correct'] : offers.has('record') ? ['archive', 'record'] : [];
  const label = (name: string) => translate(`activityRecord.${name}`);
  return (
    <Box sx={{ maxWidth: 960 }}>
      <PageHeader title={label(correcting ? 'correctTitle' : 'title')} back={`/activities/${activity.id}/show`}>
        <Typography color="text.secondary">{activity.title}</Typography>
      </PageHeader>
      <DraftNotice draft={{ restoredAt, discard, clear }} />
      {ways.length === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {label('closed')}
        </Alert>
      )}
      <Section title={label('summary')}>
        <TextField
          label={label('summary')}
          helperText={label('summaryHelp')}
          multiline
          minRows={5}
          fullWidth
          value={values.summary}
          onChange={(event) => change({ summary: event.target.value })}
        />
        <TextField
          label={label('saidAttendance')}
          helperText={label('saidAttendanceHelp')}
          fullWidth
          value={values.saidAttendance}
          onChange={(event) => change({ saidAttendance: event.target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Section>
      <Section title={label('people')}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {label('peopleHint')}
        </Typography>
        <PeopleEditor presence people={values.people} onChange={(people) => change({ people })} />
      </Section>
      <Section title={translate('activities.photos')}>
        <Attachments
          subjectType="activity"
          subjectId={activity.id}
          attachments={activity.attachments}
          onChanged={() => void queryClient.invalidateQueries({ queryKey: ['activities'] })}
        />
      </Section>
      <Section title={label('expenses')}>
        <ExpensesEditor
          expenses={values.expenses}
          files={activity.attachments}
          day={activity.plannedOn}
          onChange={(expenses) => change({ expenses })}
        />
      </Section>
      {correcting && (
        <Section title={label('reason')}>
          <TextField
            label={label('reason')}
            required
            fullWidth
            multiline
            value={values.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </Section>
      )}
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {failure}
        </Alert>
      )}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          '& > *': { minHeight: { xs: 48, sm: 36 }, flex: { xs: '1 1 100%', sm: '0 0 auto' } },
        }}
      >
        {ways.map((way, index) => (
          <Button
            key={way}
            variant={index === 0 ? 'contained' : 'outlined'}
            color={index === 0 ? 'primary' : 'secondary'}
            disabled={busy}
            onClick={() => void save(way)}
          >
            {label(way === 'record' ? 'save' : way)}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
