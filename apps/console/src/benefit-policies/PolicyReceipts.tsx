import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { OptionText } from '../common/OptionText.js';
import { StatusChip } from '../common/StatusChip.js';
import type { PolicyReceiptListQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { PolicyReceiptListDocument } from './benefit-policies.documents.js';

const PAGE = 25;
const MOST = 100;

/** To whom it went, and whether they opened it; all of them, or those who have not. */
export function PolicyReceipts({ policyId }: { readonly policyId: string }) {
  const translate = useTranslate();
  const [unreadOnly, setUnreadOnly] = useState(false);
  const [take, setTake] = useState(PAGE);
  const filter = { policyId: { eq: policyId }, ...(unreadOnly ? { isRead: { eq: false } } : {}) };
  const { data, error, refetch } = useQuery({
    queryKey: ['benefit-policies', 'receipts', filter, take],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await execute(
          PolicyReceiptListDocument,
          { options: { filter, take, sort: { field: 'enterpriseName', order: 'ASC' as const } } },
          { signal },
        )
      ).policyReceipts,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Button
        size="small"
        variant={unreadOnly ? 'contained' : 'outlined'}
        color="secondary"
        aria-pressed={unreadOnly}
        onClick={() => setUnreadOnly(!unreadOnly)}
        sx={{ mb: 1 }}
      >
        {translate('benefitPolicies.unreadOnly')}
      </Button>
      {data?.totalItems === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('benefitPolicies.noReceipts')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map((receipt) => (
          <Receipt key={receipt.id} receipt={receipt} />
        ))}
      </Box>
      {data && data.totalItems > data.items.length && (
        <Box sx={{ mt: 1 }}>
          {take < MOST ? (
            <Button color="inherit" onClick={() => setTake(Math.min(MOST, take + PAGE))}>
              {translate('benefitPolicies.more', { smart_count: data.totalItems - data.items.length })}
            </Button>
          ) : (
            <Typography variant="body2" color="text.secondary">
              {translate('benefitPolicies.tooMany', { smart_count: data.totalItems })}
            </Typography>
          )}
        </Box>
      )}
    </>
  );
}

function Receipt({ receipt }: { readonly receipt: PolicyReceiptListQuery['policyReceipts']['items'][number] }) {
  const translate = useTranslate();
  const { enterpriseId, enterpriseName, contactName, readAt, remindedAt, deliveryState } = receipt;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 0.75, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Link component={RouterLink} to={`/enterprises/${enterpriseId}/show`} underline="hover" color="inherit">
          {enterpriseName}
        </Link>
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          {contactName}
        </Typography>
      </Box>
      <Typography component="span" variant="body2" color="text.secondary">
        {deliveryState ? (
          <OptionText name="deliveryStates" value={deliveryState} />
        ) : (
          translate('benefitPolicies.waitsForWork')
        )}
        {remindedAt && (
          <>
            {' · '}
            {translate('benefitPolicies.remindedAt')} <DateText at={remindedAt} />
          </>
        )}
      </Typography>
      {readAt ? (
        <span>
          <StatusChip tone="done" label={translate('benefitPolicies.isRead')} /> <DateText at={readAt} relative />
        </span>
      ) : (
        <StatusChip tone="quiet" label={translate('benefitPolicies.isUnread')} />
      )}
    </Box>
  );
}
