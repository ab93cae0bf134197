import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { ProjectVisitsDocument } from './projects.documents.js';

const TAKE = 10;

/** The latest visits to a project, with the way to all of them. */
export function ProjectVisits({ projectId }: { readonly projectId: string }) {
  const translate = useTranslate();
  const filter = { projectId: { eq: projectId } };
  const { data, error, refetch } = useQuery({
    queryKey: ['projects', projectId, 'visits'],
    queryFn: async ({ signal }) =>
      (
        await execute(
          ProjectVisitsDocument,
          { options: { take: TAKE, filter, sort: { field: 'plannedOn', order: 'DESC' } } },
          { signal },
        )
      ).visits,
  });
  return (
    <Section
      title={translate('projects.visits', { smart_count: data?.totalItems ?? 0 })}
      actions={
        data &&
        data.totalItems > TAKE && (
          <Button component={RouterLink} to={listLink('visits', filter)} size="small" color="inherit">
            {translate('common.viewAll')}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.totalItems === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('projects.noVisits')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map(({ id, purpose, plannedOn, state, lead }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 1.5,
              py: 0.75,
              fontSize: '0.8125rem',
              '& + &': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Link component={RouterLink} to={`/visits/${id}/show`} color="text.primary" sx={{ flex: '1 1 200px' }}>
              {purpose}
            </Link>
            <span>{lead.name}</span>
            <DateText at={plannedOn} />
            <OptionText name="visitStates" value={state} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
