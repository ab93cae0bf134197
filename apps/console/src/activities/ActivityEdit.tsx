import Alert from '@mui/material/Alert';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { ErrorState } from '../common/ErrorState.js';
import { TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { correctionFacts, editFacts, valuesOf, type ActivityPlanValues } from './activity-plan-form.js';
import { ActivityPlanFields } from './ActivityPlanFields.js';
import { performActivityAction, useActivity, type ActivityDetail } from './use-activity.js';

/** 修改安排: what was mistyped, and who is expected, until the record is archived; then 更正安排, with a reason. */
export default function ActivityEdit() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useActivity(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/activities">{translate('activities.gone')}</Gone>;
  return <EditForm key={data.id} activity={data} />;
}

/** The acts that change what is said of it; never both are on offer. */
const ways = ['edit', 'correctPlan'] as const;

function EditForm({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [begun] = useState(activity);
  const show = `/activities/${activity.id}/show`;
  // At the door people sign in all the while, which changes nothing of what is said here.
  const seen = begun.state === 'CHECKING_IN' ? activity : begun;
  const action = ways.find((way) => begun.availableActions.some((offer) => offer.action === way));
  const title = translate(action === 'correctPlan' ? 'activities.correctPlanTitle' : 'activities.editTitle');
  const save = async (values: ActivityPlanValues): Promise<string> => {
    const facts = action === 'correctPlan' ? correctionFacts(values) : editFacts(values, begun);
    await performActivityAction({
      activity: seen,
      action: action ?? 'edit',
      facts,
      key: keyFor([seen.version, facts]),
    });
    return show;
  };
  if (!action)
    return (
      <>
        <PageHeader title={title} back={show} />
        <Alert severity="info">{translate('activities.notEditable')}</Alert>
      </>
    );
  return (
    <>
      <PageHeader title={title} back={show}>
        {activity.title}
      </PageHeader>
      <RecordForm<ActivityPlanValues>
        draftName={`activities.${activity.id}.edit.${begun.version}`}
        defaultValues={valuesOf(begun)}
        onSave={save}
        cancelTo={show}
      >
        <ActivityPlanFields changing listed={action === 'edit'} />
        {action === 'correctPlan' && (
          <TextControl name="reason" label={translate('activities.correctPlanReason')} required multiline />
        )}
      </RecordForm>
    </>
  );
}
