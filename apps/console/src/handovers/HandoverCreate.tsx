import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { PersonAutocomplete } from '../common/fields/PersonAutocomplete.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { HandoverConfirm } from './HandoverConfirm.js';
import { previewHandover } from './handovers.adapter.js';
import { OpenWorkField } from './OpenWorkField.js';

/** From whom, to whom, what moves, why: nothing happens before the last button. */
export default function HandoverCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [from, setFrom] = useState<string | null>(params.get('from'));
  const [to, setTo] = useState<string | null>(null);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['handoverPreview', from, to],
    enabled: from !== null && to !== null,
    // What would move now, not what would have moved a minute ago.
    staleTime: 0,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => previewHandover(from ?? '', to ?? '', signal),
  });
  return (
    <Box sx={{ maxWidth: 880 }}>
      <PageHeader title={translate('handovers.create')} back="/handovers">
        <Typography color="text.secondary">{translate('handovers.intro')}</Typography>
      </PageHeader>
      <Section title={translate('handovers.step1')}>
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <OpenWorkField label={translate('handovers.from')} required value={from} onChange={setFrom} />
          <PersonAutocomplete label={translate('handovers.to')} required value={to} onChange={(id) => setTo(id)} />
        </Box>
      </Section>
      {isFetching && <PageLoading />}
      {error && !isFetching && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !isFetching && from && to && (
        <HandoverConfirm
          key={data.hash}
          preview={data}
          fromUserId={from}
          toUserId={to}
          onChanged={() => void refetch()}
        />
      )}
    </Box>
  );
}
