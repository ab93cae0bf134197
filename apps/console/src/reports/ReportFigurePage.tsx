import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { PageTurner } from '../common/PageTurner.js';
import { FigureTable } from '../figures/FigureTable.js';
import { execute } from '../providers/graphql-client.js';
import { ReportFigureRowsDocument } from './reports.documents.js';
import { todaysLink } from './use-report.js';

const PER_PAGE = 25;

/** The rows a figure of a report was taken over, whatever was changed since. */
export default function ReportFigurePage() {
  const translate = useTranslate();
  const { id = '', code = '' } = useParams();
  const [page, setPage] = useState(1);
  const options = { skip: (page - 1) * PER_PAGE, take: PER_PAGE };
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reports', 'rows', id, code, page],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => execute(ReportFigureRowsDocument, { id, code, options }, { signal }),
  });
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const figure = data?.report?.figures.find((one) => one.code === code);
  const rows = data?.reportFigureRows;
  if (!data?.report || !figure || !rows) return <Gone list="/reports">{translate('reports.gone')}</Gone>;
  const corrections = data.report.corrections.filter((one) => one.code === code);
  return (
    <>
      <PageHeader
        title={figure.name}
        back={`/reports/${id}/show`}
        actions={
          <Button component={Link} to={todaysLink(data.report, code)} variant="outlined" color="secondary">
            {translate('reports.today')}
          </Button>
        }
      >
        <Typography color="text.secondary">{data.report.title}</Typography>
      </PageHeader>
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 } }}>
        <Typography component="p" sx={{ fontSize: '1.75rem', fontWeight: 600 }}>
          {figure.printed}
        </Typography>
        {corrections.map(({ id: correction, line }) => (
          <Alert key={correction} severity="warning" sx={{ mb: 1 }}>
            {line}
          </Alert>
        ))}
        <Typography role="status">{translate('figures.rows', { smart_count: rows.counted })}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: 720 }}>
          {translate('figures.words')}
          {figure.words}
        </Typography>
        {rows.totalItems < rows.counted && (
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate('reports.rowsGone', { smart_count: rows.counted - rows.totalItems })}
          </Alert>
        )}
        <FigureTable
          page={{ ...rows, columns: rows.columns.map((column) => ({ ...column, sortable: false })) }}
          sort={null}
          onSort={() => undefined}
          label={figure.name}
        />
        <PageTurner page={page} perPage={PER_PAGE} total={rows.totalItems} onPage={setPage} />
      </Paper>
    </>
  );
}
