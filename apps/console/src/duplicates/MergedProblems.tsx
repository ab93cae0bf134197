import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { Section } from '../common/Section.js';
import type { ProblemDetail } from '../problems/use-problem.js';
import { RatingChip } from '../satisfaction/RatingChip.js';

/** What was merged into this problem, each with its own history and ratings. */
export function MergedProblems({ problems }: { readonly problems: ProblemDetail['mergedProblems'] }) {
  const translate = useTranslate();
  if (problems.length === 0) return null;
  return (
    <Section title={`${translate('duplicates.mergedHere')} ${problems.length}`}>
      {problems.map(({ id, number, title, content, enterprise, ratings, events }) => (
        <Box
          component="details"
          key={id}
          sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' }, '& > summary': { cursor: 'pointer' } }}
        >
          <Box component="summary" sx={{ minHeight: { xs: 44, sm: 32 } }}>
            {number} {title}
            <Typography component="span" variant="body2" color="text.secondary">
              {' '}
              · {enterprise.name}
            </Typography>
          </Box>
          <Typography sx={{ my: 1, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{content}</Typography>
          {ratings.map((rating) => (
            <Box key={rating.id} sx={{ mb: 1 }}>
              <RatingChip satisfaction={rating.satisfaction} /> {translate('case.round', { round: rating.round })}
              {rating.comment && ` “${rating.comment}”`}
            </Box>
          ))}
          <CaseTimeline events={events} taken={events.length + 1} onOlder={() => undefined} />
          <Link component={RouterLink} to={`/problems/${id}/show`}>
            {translate('callbacks.openProblem')}
          </Link>
        </Box>
      ))}
    </Section>
  );
}
