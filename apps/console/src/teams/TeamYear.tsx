import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { listLink } from '../common/list/list-link.js';
import { Section } from '../common/Section.js';
import type { TeamYearQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { TeamYearDocument } from './teams.documents.js';
import { TeamYearRows } from './TeamYearRows.js';

/** What every team does; the registers of facts are shown to those that have some. */
const everywhere: ReadonlySet<string> = new Set(['tasks', 'activities', 'visits', 'problems', 'service-items']);
const isShown = ({ list, total }: TeamYearQuery['teamYear'][number]) => total > 0 || everywhere.has(list);

/** What the team did in a year: every number opens exactly its rows. */
export function TeamYear({ teamId }: { readonly teamId: string }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(dayOf(new Date()).slice(0, 4));
  const year = Number(params.get('year')) || thisYear;
  const { data, error, refetch } = useQuery({
    queryKey: ['teams', 'year', teamId, year],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(TeamYearDocument, { teamId, year }, { signal })).teamYear,
  });
  const turn = (by: number) => setParams({ year: String(year + by) }, { replace: true });
  return (
    <Section
      title={translate('teams.year', { year })}
      actions={
        <>
          <IconButton size="small" aria-label={translate('teams.yearBefore')} onClick={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton
            size="small"
            aria-label={translate('teams.yearAfter')}
            disabled={year >= thisYear}
            onClick={() => turn(1)}
          >
            <ChevronRight />
          </IconButton>
        </>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
          minHeight: 64,
        }}
      >
        {data?.filter(isShown).map(({ list, label, total, filter }) => (
          <li key={list}>
            <Link
              component={RouterLink}
              to={listLink(list, filter as FilterValues)}
              color="inherit"
              underline="hover"
              sx={{ display: 'block' }}
            >
              <Typography component="span" sx={{ display: 'block', fontSize: '1.5rem', lineHeight: 1.3 }}>
                {total}
              </Typography>
              <Typography component="span" variant="body2" color="text.secondary">
                {translate(`teams.parts.${list}`, { _: label })}
              </Typography>
            </Link>
          </li>
        ))}
      </Box>
      {data && <TeamYearRows parts={data} />}
    </Section>
  );
}
