import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { Clocks } from '../case/Clocks.js';
import { DueDrawer } from '../case/DueDrawer.js';
import { useRetryKey } from '../case/retry-key.js';
import type { ActionLike } from '../common/facts.js';
import { ErrorState } from '../common/ErrorState.js';
import { Gone } from '../common/Gone.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { actionsShown, dialogOf, onRecordPage, pageOf } from './activity-actions.js';
import { ActivityFacts } from './ActivityFacts.js';
import { ActivityHead } from './ActivityHead.js';
import { ExpensesTable } from './ExpensesTable.js';
import { PeopleTable } from './PeopleTable.js';
import { performActivityAction, useActivity, type ActivityDetail } from './use-activity.js';

export default function ActivityShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useActivity(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/activities">{translate('activities.gone')}</Gone>;
  return <Page key={data.id} activity={data} taken={taken} onOlder={older} />;
}

interface PageProps {
  readonly activity: ActivityDetail;
  readonly taken: number;
  readonly onOlder: () => void;
}

function Page({ activity, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const [clockId, setClockId] = useState<string | null>(null);
  const offers = new Set(activity.availableActions.map(({ action }) => action));
  const files = offers.has('record') || offers.has('correct') || offers.has('announce') || offers.has('close');
  return (
    <>
      <ActivityHead activity={activity} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <Actions activity={activity} />
          <ActivityFacts activity={activity} />
          <PeopleTable activity={activity} />
          <Section title={translate('activities.record')}>
            <Typography sx={{ whiteSpace: 'pre-wrap' }} color={activity.summary ? 'text.primary' : 'text.secondary'}>
              {activity.summary ?? translate('activities.noRecord')}
            </Typography>
            {activity.saidAttendance !== null && (
              <Typography color="text.secondary" variant="body2" sx={{ mt: 1 }}>
                {translate('activities.saidAttendance', { smart_count: activity.saidAttendance })}
              </Typography>
            )}
          </Section>
          <ExpensesTable activity={activity} />
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={activity.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
        <Box>
          {activity.clocks.length > 0 && (
            <Section title={translate('case.clocks')}>
              <Clocks clocks={activity.clocks} round={1} onWhy={setClockId} />
            </Section>
          )}
          <Section title={translate('activities.photos')}>
            <Attachments
              subjectType="activity"
              subjectId={activity.id}
              attachments={activity.attachments}
              {...(files ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['activities'] }) } : {})}
            />
          </Section>
        </Box>
      </Box>
      <DueDrawer clockId={clockId} onClose={() => setClockId(null)} />
    </>
  );
}

/** What I can do now; signing in is done from the phone, by the code. */
function Actions({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const choose = (chosen: ActionLike) => {
    const page = onRecordPage.has(chosen.action) ? 'record' : pageOf[chosen.action];
    if (page !== undefined) void navigate(`/activities/${activity.id}${page && `/${page}`}`);
    else setAction(dialogOf(activity, chosen));
  };
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) =>
    performActivityAction({ activity, action: name, facts, key: keyFor([activity.id, activity.version, name, facts]) });
  const offers = new Set(activity.availableActions.map(({ action: name }) => name));
  const words = { openScreen: translate('activities.openScreen'), goSignIn: translate('activitySignIn.title') };
  return (
    <Section title={translate('activities.nextStep')}>
      {offers.has('signIn') && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('activities.scanHint')}
        </Alert>
      )}
      <ActionBar actions={actionsShown(activity, words)} onChoose={choose} />
      <CaseActionDialog
        subjectType="activity"
        subjectId={activity.id}
        about={`activities.${activity.id}`}
        action={action}
        onClose={() => setAction(null)}
        perform={perform}
        reload={() => queryClient.invalidateQueries()}
      />
    </Section>
  );
}
