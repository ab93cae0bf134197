import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { VisitStateChip } from '../visits/VisitChips.js';
import { ProblemRows } from './ProblemRows.js';
import type { HomeData } from './use-home.js';

/** The first rows behind the figures. */
export function MyLists({ home }: { readonly home: HomeData }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(3, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      <Section title={translate('home.todoList')}>
        <ProblemRows problems={home.todo} empty={translate('home.todoEmpty')} />
      </Section>
      <Section title={translate('home.overdueList')}>
        <ProblemRows problems={home.overdueProblems} empty={translate('home.overdueEmpty')} />
      </Section>
      <Section title={translate('home.visitsList')}>
        <VisitRows visits={home.visitsToday} />
      </Section>
    </Box>
  );
}

function VisitRows({ visits }: { readonly visits: HomeData['visitsToday'] }) {
  const translate = useTranslate();
  if (visits.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('home.visitsEmpty')}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {visits.map((visit) => (
        <Box
          component="li"
          key={visit.id}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Link component={RouterLink} to={`/visits/${visit.id}/show`} color="text.primary" sx={{ fontWeight: 500 }}>
            {visit.enterprise.name}
          </Link>
          <Typography variant="body2" color="text.secondary">
            {visit.purpose}
          </Typography>
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              gap: 0.75,
              mt: 0.25,
              fontSize: '0.8125rem',
              color: 'text.secondary',
            }}
          >
            <VisitStateChip state={visit.state} />
            {visit.plannedAt && <DateText at={visit.plannedAt} time />}
            <span>{visit.lead.name}</span>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
