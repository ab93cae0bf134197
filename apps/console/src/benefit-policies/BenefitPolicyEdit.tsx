import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { performBenefitPolicyAction, type BenefitPolicyDetail } from './benefit-policies.adapter.js';
import { toPolicyValues, type PolicyValues } from './policy-form.js';
import { PolicyFields } from './PolicyFields.js';

export default function BenefitPolicyEdit() {
  return (
    <RecordPage<BenefitPolicyDetail> resource="benefit-policies">{(policy) => <Form policy={policy} />}</RecordPage>
  );
}

/** A draft is changed as long as nobody was told. */
function Form({ policy }: { readonly policy: BenefitPolicyDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/benefit-policies/${policy.id}/show`;
  return (
    <>
      <PageHeader title={translate('benefitPolicies.edit')} back={show}>
        {policy.title}
      </PageHeader>
      <RecordForm<PolicyValues>
        draftName={`benefit-policies.${policy.id}`}
        defaultValues={toPolicyValues(policy)}
        cancelTo={show}
        onSave={async ({ validTo, ...values }) => {
          const facts = { ...values, validTo: validTo || null };
          const key = keyFor([policy.id, policy.version, facts]);
          await performBenefitPolicyAction({ policy, action: 'edit', facts, key });
          return show;
        }}
      >
        <PolicyFields />
      </RecordForm>
    </>
  );
}
