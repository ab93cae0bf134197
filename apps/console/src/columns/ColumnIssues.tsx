import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { IssueStateChip } from '../column-issues/IssueStateChip.js';
import { IssueListDocument } from '../column-issues/column-issues.documents.js';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { execute } from '../providers/graphql-client.js';

const SHOWN = 20;

/** The latest issues of a column; all of them are a list away. */
export function ColumnIssues({ columnId }: { readonly columnId: string }) {
  const translate = useTranslate();
  const filter = { columnId: { eq: columnId } };
  const { data, error, refetch } = useQuery({
    queryKey: ['column-issues', 'of', columnId],
    queryFn: async ({ signal }) =>
      (
        await execute(
          IssueListDocument,
          { options: { take: SHOWN, filter, sort: { field: 'updatedAt', order: 'DESC' as const } } },
          { signal },
        )
      ).columnIssues,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (data.items.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('columns.noIssues')}
      </Typography>
    );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.items.map((issue) => (
          <Box component="li" key={issue.id} sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
            <Link component={RouterLink} to={`/column-issues/${issue.id}/show`} underline="hover" color="inherit">
              {issue.number === null ? '' : translate('columnIssues.numbered', { number: issue.number })} {issue.title}
            </Link>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
              <IssueStateChip state={issue.state} />
              <Typography variant="body2" color="text.secondary" component="span">
                {issue.authorName}
                {issue.publishedOn && (
                  <>
                    {' · '}
                    <DateText at={issue.publishedOn} />
                  </>
                )}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
      {data.totalItems > SHOWN && (
        <Button component={RouterLink} to={listLink('column-issues', filter)} color="inherit" sx={{ mt: 1 }}>
          {translate('columns.allOf', { smart_count: data.totalItems })}
        </Button>
      )}
    </>
  );
}
