import Alert from '@mui/material/Alert';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useMe, type Me } from '../session/me.js';
import { emptyActivity, hintsIn, planActivity, planInput, type ActivityPlanValues } from './activity-plan-form.js';
import { ActivityPlanFields } from './ActivityPlanFields.js';

/** 补记: an activity that took place without having been planned here; its record comes next. */
export default function ActivityAfterwards() {
  const me = useMe();
  return me ? <LogForm me={me} /> : <PageLoading />;
}

function LogForm({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const today = dayOf(new Date());
  const defaultValues = useMemo(() => emptyActivity(hintsIn(params), me.unit.id, today), [params, me.unit.id, today]);
  const save = async (values: ActivityPlanValues): Promise<string> => {
    const input = planInput(values, true);
    return `/activities/${await planActivity(input, keyFor(input))}/record`;
  };
  return (
    <>
      <PageHeader title={translate('activities.logTitle')} back="/activities" />
      <Alert severity="info" sx={{ mb: 2, maxWidth: 880 }}>
        {translate('activities.logHint')}
      </Alert>
      <RecordForm<ActivityPlanValues>
        draftName={`activities.afterwards.${params.toString()}`}
        defaultValues={defaultValues}
        onSave={save}
        submitLabel={translate('activities.logSubmit')}
        cancelTo="/activities"
      >
        <ActivityPlanFields max={today} />
        <TextControl
          name="loggedAfterwards"
          label={translate('resources.activities.fields.loggedAfterwards')}
          required
          multiline
          minRows={2}
        />
      </RecordForm>
    </>
  );
}
