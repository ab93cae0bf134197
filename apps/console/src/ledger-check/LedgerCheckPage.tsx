import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { PeriodSelect } from '../figures/PeriodSelect.js';
import { periodLabel } from '../figures/period-keys.js';
import { useFigurePlace } from '../figures/use-figure-place.js';
import { execute } from '../providers/graphql-client.js';
import { FindingLine } from './FindingLine.js';
import { LedgerCheckDocument } from './ledger-check.documents.js';

/** 台账体检: contradictions to be mended before the year ends, by rule; each opens its rows. */
export default function LedgerCheckPage() {
  const translate = useTranslate();
  const { period, setPeriod } = useFigurePlace();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['ledger-check', period],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(LedgerCheckDocument, { period }, { signal })).ledgerCheck,
  });
  const wrong = data?.filter(({ findings }) => findings.length > 0) ?? [];
  const sound = data?.filter(({ findings }) => findings.length === 0) ?? [];
  const count = wrong.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <>
      <PageHeader title={translate('ledgerCheck.title')}>
        <Typography color="text.secondary">{translate('ledgerCheck.intro')}</Typography>
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <PeriodSelect period={period} onChange={setPeriod} />
      </Box>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Alert severity={count > 0 ? 'warning' : 'success'} role="status" sx={{ mb: 2 }}>
            {translate(count > 0 ? 'ledgerCheck.found' : 'ledgerCheck.sound', {
              period: periodLabel(period),
              rules: data.length,
              smart_count: count,
            })}
          </Alert>
          {wrong.map(({ code, name, findings }) => (
            <Section key={code} title={name}>
              <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
                {findings.map((finding) => (
                  <FindingLine key={finding.message} rule={code} finding={finding} period={period} />
                ))}
              </Box>
            </Section>
          ))}
          {sound.length > 0 && (
            <Section title={translate('ledgerCheck.passed')}>
              <Box component="ul" sx={{ m: 0, pl: 2.5, columnWidth: 260 }}>
                {sound.map(({ code, name }) => (
                  <li key={code}>{translate('ledgerCheck.none', { name })}</li>
                ))}
              </Box>
            </Section>
          )}
        </>
      )}
    </>
  );
}
