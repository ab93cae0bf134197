import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { draftBenefitPolicy } from './benefit-policies.adapter.js';
import type { PolicyValues } from './policy-form.js';
import { PolicyFields } from './PolicyFields.js';

/** A draft: what the policy says, and for whom. Nobody is told before it is pushed. */
export default function BenefitPolicyCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('benefitPolicies.create')} back="/benefit-policies" />
      <RecordForm<PolicyValues>
        draftName="benefit-policies.create"
        defaultValues={{
          ...{ title: '', summary: '', level: '', documentId: null, eligibility: {} },
          ...{ validFrom: dayOf(new Date()), validTo: '' },
        }}
        cancelTo="/benefit-policies"
        submitLabel={translate('benefitPolicies.keepDraft')}
        onSave={async ({ validTo, ...values }) => {
          const input = { id, ...values, validTo: validTo || null };
          return `/benefit-policies/${await draftBenefitPolicy(input, keyFor(input))}/show`;
        }}
      >
        <PolicyFields />
      </RecordForm>
    </>
  );
}
