import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageTurner } from '../common/PageTurner.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { SettingHistoryDocument } from './settings.documents.js';

const PER_PAGE = 10;

/** Who changed what, from what to what, and why. */
export function SettingHistory() {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'history', page],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(SettingHistoryDocument, { skip: (page - 1) * PER_PAGE, take: PER_PAGE }, { signal }))
        .settingHistory,
  });
  return (
    <Section title={translate('settings.history')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.totalItems === 0 && <Typography color="text.secondary">{translate('settings.noHistory')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map(({ name, version, label, at, actorName, note, before, after }) => (
          <Box component="li" key={`${name}${version}`} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
            <Typography sx={{ fontWeight: 600 }}>
              {label} · {translate('settings.version', { version })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {actorName} · <DateText at={at} time /> · {note}
            </Typography>
            <Typography variant="body2">{translate('settings.fromTo', { before, after })}</Typography>
          </Box>
        ))}
      </Box>
      {data && <PageTurner page={page} perPage={PER_PAGE} total={data.totalItems} onPage={setPage} />}
    </Section>
  );
}
