import Alert from '@mui/material/Alert';
import { useNotify, useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { FactsDialog } from '../common/FactsDialog.js';
import type { ActionLike } from '../common/facts.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { queryClient } from '../providers/query-client.js';
import { performBenefitPolicyAction, type BenefitPolicyDetail } from './benefit-policies.adapter.js';
import { EligibilityPreview } from './EligibilityPreview.js';

interface PolicyActionDialogProps {
  readonly policy: BenefitPolicyDetail;
  readonly action: ActionLike | null;
  readonly onClose: () => void;
}

/** Asks before mails go out, and says to how many; a withdrawal wants its reason. */
export function PolicyActionDialog({ policy, action, onClose }: PolicyActionDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const keyFor = useRetryKey();
  const pushes = action?.action === 'publish' || action?.action === 'pushAgain';
  const perform = async ({ action: name, label }: ActionLike, facts: Record<string, unknown>) => {
    const key = keyFor([policy.id, policy.version, name, facts]);
    try {
      await performBenefitPolicyAction({ policy, action: name, facts, key });
      notify('case.done', { type: 'success', messageArgs: { action: label } });
    } finally {
      await queryClient.invalidateQueries();
    }
  };
  return (
    <FactsDialog
      action={action}
      onClose={onClose}
      onSubmit={perform}
      about={`benefit-policies.${policy.id}`}
      intro={
        pushes ? (
          <>
            <EligibilityPreview filter={policy.eligibility as FilterValues} />
            <Alert severity="info" sx={{ mt: 2 }}>
              {translate(action?.action === 'publish' ? 'benefitPolicies.publishAsk' : 'benefitPolicies.pushAgainAsk')}
            </Alert>
          </>
        ) : null
      }
    />
  );
}
