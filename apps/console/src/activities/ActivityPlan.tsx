import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useMe, type Me } from '../session/me.js';
import { emptyActivity, hintsIn, planActivity, planInput, type ActivityPlanValues } from './activity-plan-form.js';
import { ActivityPlanFields } from './ActivityPlanFields.js';

export default function ActivityPlan() {
  const me = useMe();
  return me ? <PlanForm me={me} /> : <PageLoading />;
}

function PlanForm({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const today = dayOf(new Date());
  const defaultValues = useMemo(() => emptyActivity(hintsIn(params), me.unit.id, today), [params, me.unit.id, today]);
  const save = async (values: ActivityPlanValues): Promise<string> => {
    const input = planInput(values, false);
    return `/activities/${await planActivity(input, keyFor(input))}/show`;
  };
  return (
    <>
      <PageHeader title={translate('activities.planTitle')} back="/activities" />
      <RecordForm<ActivityPlanValues>
        draftName={`activities.plan.${params.toString()}`}
        defaultValues={defaultValues}
        onSave={save}
        submitLabel={translate('activities.planSubmit')}
        cancelTo="/activities"
      >
        <ActivityPlanFields min={today} />
      </RecordForm>
    </>
  );
}
