import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import type { ProblemDetail } from './use-problem.js';

/** The visit it came from, other visits to the enterprise. */
export function ProblemLinks({ problem }: { readonly problem: ProblemDetail }) {
  const translate = useTranslate();
  const others = problem.visits.filter(({ id }) => id !== problem.visit?.id);
  if (!problem.visit && others.length === 0) return null;
  return (
    <Section title={translate(problem.visit ? 'problems.fromVisit' : 'problems.otherVisits')}>
      {problem.visit && <VisitLink visit={problem.visit} />}
      {problem.visit && others.length > 0 && (
        <Typography variant="h3" sx={{ mt: 1.5 }}>
          {translate('problems.otherVisits')}
        </Typography>
      )}
      {others.map((visit) => (
        <VisitLink key={visit.id} visit={visit} />
      ))}
    </Section>
  );
}

function VisitLink({ visit }: { readonly visit: ProblemDetail['visits'][number] }) {
  return (
    <Box sx={{ py: 0.25 }}>
      <Link component={RouterLink} to={`/visits/${visit.id}/show`}>
        {visit.purpose}
      </Link>
      <Typography variant="caption" color="text.secondary" component="div">
        <DateText at={visit.plannedOn} />
      </Typography>
    </Box>
  );
}
