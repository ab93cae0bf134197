import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import type { ReportChangesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { ReportChangesDocument } from './reports.documents.js';

type Change = NonNullable<ReportChangesQuery['reportChanges']>[number];

/** 自发布以来变化: line by line, with the rows that came and went. The report itself stays as it was issued. */
export function ReportChanges({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['reports', 'changes', id],
    queryFn: async ({ signal }) => (await execute(ReportChangesDocument, { id }, { signal })).reportChanges ?? [],
  });
  return (
    <Section title={translate('reports.changes')}>
      {isPending && <PageLoading />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Typography color="text.secondary">{translate('reports.noChanges')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data?.map((change) => (
          <li key={change.code}>
            <Typography>{change.message}</Typography>
            <Rows label={translate('reports.added')} rows={change.added} count={change.addedCount} />
            <Rows label={translate('reports.removed')} rows={change.removed} count={change.removedCount} />
          </li>
        ))}
      </Box>
    </Section>
  );
}

interface RowsProps {
  readonly label: string;
  readonly rows: Change['added'];
  readonly count: number;
}

function Rows({ label, rows, count }: RowsProps) {
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    <Typography variant="body2" component="div" color="text.secondary">
      {label}
      {rows.map(({ id, title, link }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <Link component={RouterLink} to={link} underline="always">
            {title}
          </Link>
        </span>
      ))}
      {rows.length < count && translate('reports.inAll', { smart_count: count })}
    </Typography>
  );
}
