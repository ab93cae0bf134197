import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import type { ActionLike } from '../common/facts.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import type { BenefitPolicyDetail } from './benefit-policies.adapter.js';
import { EligibilityPreview } from './EligibilityPreview.js';
import { PolicyActionDialog } from './PolicyActionDialog.js';
import { PolicyReceipts } from './PolicyReceipts.js';
import { PolicyStateChip } from './PolicyStateChip.js';
import { PushProgress } from './PushProgress.js';

export default function BenefitPolicyShow() {
  return (
    <RecordPage<BenefitPolicyDetail> resource="benefit-policies">
      {(policy) => <Page key={policy.id} policy={policy} />}
    </RecordPage>
  );
}

/** A policy: what it says, for whom, how far it has gone out, who has read it. */
function Page({ policy }: { readonly policy: BenefitPolicyDetail }) {
  const translate = useTranslate();
  const [action, setAction] = useState<ActionLike | null>(null);
  const label = (name: string) => translate(`resources.benefit-policies.fields.${name}`);
  const edit = policy.availableActions.find(({ action: name }) => name === 'edit');
  const bar = policy.availableActions.filter((one) => one !== edit);
  const isDraft = policy.state === 'DRAFT';
  const { document: cited, withdrawReason } = policy;
  return (
    <>
      <PageHeader
        title={policy.title}
        back="/benefit-policies"
        actions={
          edit && (
            <Button
              component={RouterLink}
              to={`/benefit-policies/${policy.id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {edit.label}
            </Button>
          )
        }
      >
        <PolicyStateChip state={policy.state} />
      </PageHeader>
      {policy.mayAct && (
        <Section title={translate('benefitPolicies.nextStep')}>
          <ActionBar actions={bar} onChoose={setAction} />
        </Section>
      )}
      <Section title={translate('benefitPolicies.facts')}>
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 2 }}>{policy.summary}</Typography>
        <Descriptions
          items={[
            { label: label('level'), value: <OptionText name="policyLevels" value={policy.level} /> },
            { label: label('validFrom'), value: <DateText at={policy.validFrom} /> },
            { label: label('validTo'), value: policy.validTo ? <DateText at={policy.validTo} /> : null },
            { label: label('unitName'), value: policy.unitName },
            ...(cited
              ? [
                  {
                    label: label('document'),
                    wide: true,
                    value: (
                      <Link
                        component={RouterLink}
                        to={`/documents/${cited.id}/show`}
                        underline="always"
                        color="inherit"
                      >
                        {`《${cited.title}》`} {cited.number}
                      </Link>
                    ),
                  },
                ]
              : []),
            ...(withdrawReason ? [{ label: label('withdrawReason'), value: withdrawReason, wide: true }] : []),
          ]}
        />
      </Section>
      <Section title={translate('benefitPolicies.eligibility')}>
        {isDraft && policy.mayAct ? (
          <EligibilityPreview filter={policy.eligibility as FilterValues} />
        ) : (
          <Typography>{policy.eligibilityWords || '—'}</Typography>
        )}
      </Section>
      {!isDraft && policy.publishedAt && (
        <>
          <Section title={translate('benefitPolicies.progress.title')}>
            <PushProgress policy={policy} />
          </Section>
          <Section title={translate('benefitPolicies.receipts')}>
            <PolicyReceipts policyId={policy.id} />
          </Section>
        </>
      )}
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={policy.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
      <PolicyActionDialog policy={policy} action={action} onClose={() => setAction(null)} />
    </>
  );
}
