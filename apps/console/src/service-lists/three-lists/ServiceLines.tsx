import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../../common/ErrorState.js';
import { listLink } from '../../common/list/list-link.js';
import { PageLoading } from '../../common/PageLoading.js';
import { execute } from '../../providers/graphql-client.js';
import { ItemsTable } from '../ItemsTable.js';
import { ServiceItemsDocument } from '../service-lists.documents.js';

/** As many as one answer holds; more are in the list of items. */
const MOST = 100;

interface ServiceLinesProps {
  readonly year: number;
  /** From then on an item nobody has used is an omission. */
  readonly isPastMidYear: boolean;
}

/** What we offer, and how often it was used. */
export function ServiceLines({ year, isPastMidYear }: ServiceLinesProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['service-items', 'ofYear', year],
    queryFn: async ({ signal }) => {
      const filter = { year: { eq: year }, listState: { eq: 'PUBLISHED' } };
      const page = (skip: number) =>
        execute(ServiceItemsDocument, { options: { skip, take: MOST, filter } }, { signal });
      const first = (await page(0)).serviceItems;
      const rest = await Promise.all(
        Array.from({ length: Math.ceil(first.totalItems / MOST) - 1 }, (_, index) => page((index + 1) * MOST)),
      );
      return [...first.items, ...rest.flatMap(({ serviceItems }) => serviceItems.items)];
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (data.length === 0)
    return <Typography color="text.secondary">{translate('threeLists.noList', { year })}</Typography>;
  return (
    <>
      {isPastMidYear && <Unused year={year} count={data.filter(({ times }) => times === 0).length} />}
      <ItemsTable items={data} used />
    </>
  );
}

function Unused({ year, count }: { readonly year: number; readonly count: number }) {
  const translate = useTranslate();
  if (count === 0) return null;
  const rows = listLink('service-items', { year: { eq: year }, listState: { in: ['PUBLISHED'] }, times: { eq: 0 } });
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      <MuiLink component={Link} to={rows} color="inherit">
        {translate('threeLists.unused', { year, smart_count: count })}
      </MuiLink>
    </Alert>
  );
}
