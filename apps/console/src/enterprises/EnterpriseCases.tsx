import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import type { EnterpriseCasesQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { EnterpriseCasesDocument } from './enterprises.documents.js';

type Problem = NonNullable<EnterpriseCasesQuery['problems']>['items'][number];
type Visit = NonNullable<EnterpriseCasesQuery['visits']>['items'][number];

const TAKE = 10;

/** The latest problems and visits, with the way to all of them. */
export function EnterpriseCases({ enterpriseId }: { readonly enterpriseId: string }) {
  const translate = useTranslate();
  const can = useCan();
  const withProblems = can('problem.read');
  const withVisits = can('visit.read');
  const filter = { enterpriseId: { eq: enterpriseId } };
  const { data, error, refetch } = useQuery({
    queryKey: ['enterprises', enterpriseId, 'cases', withProblems, withVisits],
    enabled: withProblems || withVisits,
    queryFn: ({ signal }) =>
      execute(
        EnterpriseCasesDocument,
        {
          problems: { take: TAKE, filter, sort: { field: 'createdAt', order: 'DESC' } },
          visits: { take: TAKE, filter, sort: { field: 'plannedOn', order: 'DESC' } },
          withProblems,
          withVisits,
        },
        { signal },
      ),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {withProblems && (
        <Cases
          title={translate('enterprises.problems')}
          empty={translate('enterprises.noProblems')}
          total={data?.problems?.totalItems}
          all={listLink('problems', filter)}
        >
          {data?.problems?.items.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} />
          ))}
        </Cases>
      )}
      {withVisits && (
        <Cases
          title={translate('enterprises.visits')}
          empty={translate('enterprises.noVisits')}
          total={data?.visits?.totalItems}
          all={listLink('visits', filter)}
        >
          {data?.visits?.items.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </Cases>
      )}
    </>
  );
}

interface CasesProps {
  readonly title: string;
  readonly empty: string;
  readonly total: number | undefined;
  readonly all: string;
  readonly children: ReactNode;
}

function Cases({ title, empty, total, all, children }: CasesProps) {
  const translate = useTranslate();
  return (
    <Section
      title={total ? `${title} ${total}` : title}
      actions={
        total !== undefined &&
        total > TAKE && (
          <Button component={RouterLink} to={all} size="small" color="inherit">
            {translate('common.viewAll')}
          </Button>
        )
      }
    >
      {total === 0 && (
        <Typography variant="body2" color="text.secondary">
          {empty}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Section>
  );
}

const rowSx = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  py: 0.75,
  fontSize: '0.8125rem',
  '& + &': { borderTop: 1, borderColor: 'divider' },
};

function ProblemRow({ problem }: { readonly problem: Problem }) {
  return (
    <Box component="li" sx={rowSx}>
      <Link component={RouterLink} to={`/problems/${problem.id}/show`} color="text.primary" sx={{ flex: '1 1 200px' }}>
        {problem.number} {problem.title}
      </Link>
      <OptionText name="problemStates" value={problem.state} />
      {problem.dueAt && !problem.closedAt && (
        <DueText dueAt={problem.dueAt} overdue={problem.overdue} provisional={problem.dueProvisional} />
      )}
    </Box>
  );
}

function VisitRow({ visit }: { readonly visit: Visit }) {
  return (
    <Box component="li" sx={rowSx}>
      <Link component={RouterLink} to={`/visits/${visit.id}/show`} color="text.primary" sx={{ flex: '1 1 200px' }}>
        {visit.purpose}
      </Link>
      <PersonName person={visit.lead} />
      <DateText at={visit.plannedOn} />
      <OptionText name="visitStates" value={visit.state} />
    </Box>
  );
}
