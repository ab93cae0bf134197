import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { Descriptions } from '../common/Descriptions.js';
import { useOptionLabel } from '../common/use-options.js';
import { queryClient } from '../providers/query-client.js';
import type { BenefitPolicyDetail } from './benefit-policies.adapter.js';

const LOOK_AGAIN_MS = 2_000;

/** How far the push has come, what became of the mails, and who has opened it. */
export function PushProgress({ policy }: { readonly policy: BenefitPolicyDetail }) {
  const translate = useTranslate();
  const stateOf = useOptionLabel('deliveryStates');
  const { pushTotal, pushDone, pushFinishedAt, sent, read, reminded, deliveries } = policy;
  const isPushing = policy.state === 'PUBLISHED' && !pushFinishedAt;
  useEffect(() => {
    if (!isPushing) return;
    const again = setInterval(
      () => void queryClient.invalidateQueries({ queryKey: ['benefit-policies'] }),
      LOOK_AGAIN_MS,
    );
    return () => clearInterval(again);
  }, [isPushing]);
  const label = (name: string) => translate(`benefitPolicies.progress.${name}`);
  const share = sent === 0 ? '' : `（${Math.round((read / sent) * 100)}%）`;
  return (
    <>
      {isPushing && (
        <Box sx={{ mb: 2 }}>
          <Typography variant="body2" role="status">
            {translate('benefitPolicies.pushing', { done: pushDone, total: pushTotal ?? '…' })}
          </Typography>
          <LinearProgress
            aria-label={label('title')}
            {...(pushTotal ? { variant: 'determinate' as const, value: (pushDone / pushTotal) * 100 } : {})}
          />
        </Box>
      )}
      <Descriptions
        items={[
          { label: label('enterprises'), value: pushTotal ?? '—' },
          { label: label('sent'), value: sent },
          { label: label('read'), value: `${read}${share}` },
          { label: label('reminded'), value: reminded },
          {
            label: label('mails'),
            wide: true,
            value:
              deliveries.length === 0
                ? translate('benefitPolicies.noMails')
                : deliveries.map(({ state, count }) => `${stateOf(state)} ${count}`).join(' · '),
          },
        ]}
      />
    </>
  );
}
