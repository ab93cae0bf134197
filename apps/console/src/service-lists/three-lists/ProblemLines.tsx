import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState } from '../../common/ErrorState.js';
import { PageLoading } from '../../common/PageLoading.js';
import { execute } from '../../providers/graphql-client.js';
import { ProblemLinesDocument } from '../service-lists.documents.js';
import { LinesTable } from './LinesTable.js';

const PAGE = 50;

/** What enterprises asked for, in the order of the items. */
export function ProblemLines({ year }: { readonly year: number }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['problems', 'lines', year, page],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(ProblemLinesDocument, { year, skip: page * PAGE, take: PAGE }, { signal })).problemLines,
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (data.totalItems === 0)
    return <Typography color="text.secondary">{translate('threeLists.noProblems', { year })}</Typography>;
  const pages = Math.ceil(data.totalItems / PAGE);
  return (
    <>
      <LinesTable
        label={translate('threeLists.problems')}
        columns={[
          { name: 'no', header: translate('threeLists.no'), numeric: true },
          { name: 'number', header: translate('threeLists.number') },
          { name: 'enterprise', header: translate('threeLists.enterprise') },
          { name: 'title', header: translate('threeLists.problem') },
          { name: 'item', header: translate('threeLists.item') },
          { name: 'state', header: translate('threeLists.state') },
        ]}
        rows={data.items.map((line) => ({
          key: line.problemId,
          cells: {
            ...line,
            number: (
              <MuiLink component={Link} to={`/problems/${line.problemId}/show`}>
                {line.number}
              </MuiLink>
            ),
          },
        }))}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1.5 }}>
        <Typography sx={{ flex: 1 }} color="text.secondary">
          {translate('threeLists.total', { smart_count: data.totalItems })}
        </Typography>
        <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
          {translate('threeLists.before')}
        </Button>
        <Button disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
          {translate('threeLists.after')}
        </Button>
      </Box>
    </>
  );
}
