import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { PageTurner } from '../common/PageTurner.js';
import { useErrorText } from '../common/use-error-text.js';
import { useFileJob } from '../jobs/export-job.js';
import { execute, accepted } from '../providers/graphql-client.js';
import type { ExportFigureInput } from '../gql/graphql.js';
import { ExportFigureRowsDocument, FigureRowsDocument } from './figures.documents.js';
import { FigureTable, type Order } from './FigureTable.js';
import { PeriodSelect } from './PeriodSelect.js';
import { paramsOf } from './figure-link.js';
import { periodLabel } from './period-keys.js';
import { ScopeSelect } from './ScopeSelect.js';
import { useFigurePlace } from './use-figure-place.js';
import { scopeWords, useScopes } from './use-scopes.js';

const PER_PAGE = 25;

/** The rows behind a figure: its value, its 口径 in words, and exactly the rows it was taken over. */
export default function FigurePage() {
  const translate = useTranslate();
  const { code = '' } = useParams();
  const { period, scope, setPeriod, setScope } = useFigurePlace();
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<Order | null>(null);
  const { data: choices = [] } = useScopes();
  const options = { skip: (page - 1) * PER_PAGE, take: PER_PAGE, sort };
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['figures', code, period, scope, page, sort],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => execute(FigureRowsDocument, { code, period, scope, options }, { signal }),
  });
  const figure = data?.figures[0];
  const narrowed = scopeWords(scope, choices);
  const first = (act: () => void) => () => {
    setPage(1);
    act();
  };
  return (
    <>
      <PageHeader
        title={figure?.name ?? translate('figures.one')}
        back={`/figures?${paramsOf(period, scope).toString()}`}
        actions={<Export input={{ code, period, scope, sort }} disabled={!figure || figure.rows === 0} />}
      >
        <Typography color="text.secondary">
          {periodLabel(period)}
          {narrowed && ` · ${narrowed}`}
        </Typography>
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <PeriodSelect period={period} onChange={(key) => first(() => setPeriod(key))()} />
        <ScopeSelect scope={scope} onChange={(chosen) => first(() => setScope(chosen))()} />
      </Box>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && figure && (
        <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 } }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline', mb: 1 }}>
            <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 600 }}>
              {figure.exact}
            </Typography>
            <Typography role="status">{translate('figures.rows', { smart_count: figure.rows })}</Typography>
            {figure.display !== figure.exact && (
              <Typography color="text.secondary">
                {translate('figures.printed', { display: figure.display })}
              </Typography>
            )}
          </Box>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: 720 }}>
            {translate('figures.words')}
            {figure.words}
          </Typography>
          {data.figureRows.items.length === 0 ? (
            <Typography>{translate(figure.applicable ? 'figures.empty' : 'figures.notApplicable')}</Typography>
          ) : (
            <FigureTable
              page={data.figureRows}
              sort={sort}
              onSort={(chosen) => first(() => setSort(chosen))()}
              label={figure.name}
            />
          )}
          <PageTurner page={page} perPage={PER_PAGE} total={data.figureRows.totalItems} onPage={setPage} />
        </Paper>
      )}
    </>
  );
}

function Export({ input, disabled }: { readonly input: ExportFigureInput; readonly disabled: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const start = useFileJob(async (asked: ExportFigureInput) =>
    accepted((await execute(ExportFigureRowsDocument, { input: asked })).exportFigureRows),
  );
  const run = () => start.mutateAsync(input).catch((error: unknown) => notify(errorText(error), { type: 'error' }));
  return (
    <Button
      variant="outlined"
      color="secondary"
      startIcon={<FileDownloadOutlined />}
      disabled={disabled || start.isPending}
      onClick={() => void run()}
    >
      {translate('list.export')}
    </Button>
  );
}
