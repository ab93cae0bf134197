import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { consistencyRules } from '@zhuqi/domain/figure/consistency-rules.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { PageTurner } from '../common/PageTurner.js';
import { FigureTable, type Order } from '../figures/FigureTable.js';
import { periodLabel } from '../figures/period-keys.js';
import { useFigurePlace } from '../figures/use-figure-place.js';
import { execute } from '../providers/graphql-client.js';
import { LedgerCheckRowsDocument } from './ledger-check.documents.js';

const PER_PAGE = 25;

/** The rows one rule found; each leads to its page, where it can be mended. */
export default function CheckRowsPage() {
  const translate = useTranslate();
  const { rule = '' } = useParams();
  const { period } = useFigurePlace();
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<Order | null>(null);
  const known = consistencyRules.find(({ code }) => code === rule);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['ledger-check', rule, period, page, sort],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const options = { skip: (page - 1) * PER_PAGE, take: PER_PAGE, sort };
      return (await execute(LedgerCheckRowsDocument, { rule, period, options }, { signal })).ledgerCheckRows;
    },
  });
  const title = known?.name ?? translate('ledgerCheck.title');
  return (
    <>
      <PageHeader title={title} back={`/ledger-check?${new URLSearchParams({ period }).toString()}`}>
        <Typography color="text.secondary">{periodLabel(period)}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Alert severity={data.totalItems > 0 ? 'warning' : 'success'} role="status" sx={{ mb: 2 }}>
            {data.totalItems > 0 ? known?.words : translate('ledgerCheck.none', { name: title })}
          </Alert>
          {data.items.length > 0 && (
            <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 } }}>
              <Typography sx={{ mb: 1 }}>{translate('figures.rows', { smart_count: data.totalItems })}</Typography>
              <FigureTable
                page={data}
                sort={sort}
                onSort={(chosen) => {
                  setPage(1);
                  setSort(chosen);
                }}
                label={title}
              />
              <PageTurner page={page} perPage={PER_PAGE} total={data.totalItems} onPage={setPage} />
            </Paper>
          )}
        </>
      )}
    </>
  );
}
