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
import { emptyPlan, planInput, planVisit, type VisitPlanValues } from './visit-plan-form.js';
import { VisitPlanFields } from './VisitPlanFields.js';

/** 补记: a visit that is over and was not registered then; its record comes next. */
export default function VisitAfterwards() {
  const me = useMe();
  return me ? <LogForm me={me} /> : <PageLoading />;
}

function LogForm({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const enterpriseId = params.get('enterpriseId');
  const today = dayOf(new Date());
  const defaultValues = useMemo(() => emptyPlan(enterpriseId, me.id, today), [enterpriseId, me.id, today]);
  const save = async (values: VisitPlanValues): Promise<string> => {
    const input = planInput(values, true);
    return `/visits/${await planVisit(input, keyFor(input))}/record`;
  };
  return (
    <>
      <PageHeader title={translate('visits.logTitle')} back="/visits" />
      <Alert severity="info" sx={{ mb: 2, maxWidth: 880 }}>
        {translate('visits.logHint')}
      </Alert>
      <RecordForm<VisitPlanValues>
        draftName={`visits.afterwards.${enterpriseId ?? ''}`}
        defaultValues={defaultValues}
        onSave={save}
        submitLabel={translate('visits.logSubmit')}
        cancelTo="/visits"
      >
        <VisitPlanFields hourLabel={translate('visits.hour')} max={today} />
        <TextControl
          name="loggedAfterwards"
          label={translate('resources.visits.fields.loggedAfterwards')}
          required
          multiline
          minRows={2}
        />
      </RecordForm>
    </>
  );
}
