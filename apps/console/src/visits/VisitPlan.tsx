import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { CheckControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useMe, type Me } from '../session/me.js';
import { emptyPlan, planInput, planVisit, type VisitPlanValues } from './visit-plan-form.js';
import { VisitPlanFields } from './VisitPlanFields.js';
import { VisitWarnings } from './VisitWarnings.js';

export default function VisitPlan() {
  const me = useMe();
  return me ? <PlanForm me={me} /> : <PageLoading />;
}

function PlanForm({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const enterpriseId = params.get('enterpriseId');
  const projectId = params.get('projectId');
  const defaultValues = useMemo(
    () => emptyPlan(enterpriseId, me.id, dayOf(new Date()), projectId),
    [enterpriseId, me.id, projectId],
  );
  const save = async (values: VisitPlanValues): Promise<string> => {
    const input = planInput(values, false);
    return `/visits/${await planVisit(input, keyFor(input))}/show`;
  };
  return (
    <>
      <PageHeader title={translate('visits.planTitle')} back="/visits" />
      <RecordForm<VisitPlanValues>
        draftName={`visits.plan.${projectId ?? enterpriseId ?? ''}`}
        defaultValues={defaultValues}
        onSave={save}
        submitLabel={translate('visits.planSubmit')}
        cancelTo="/visits"
      >
        <VisitPlanFields hourLabel={translate('visits.plannedHour')} min={dayOf(new Date())} />
        <CheckControl name="notifyEnterprise" label={translate('visits.notifyEnterprise')} />
        <VisitWarnings />
      </RecordForm>
    </>
  );
}
