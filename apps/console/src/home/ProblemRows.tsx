import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { DueText } from '../common/DueText.js';
import type { HomeProblemFragment } from '../gql/graphql.js';
import { ProblemStateChip } from '../problems/ProblemChips.js';

interface ProblemRowsProps {
  readonly problems: readonly HomeProblemFragment[];
  readonly empty: string;
}

/** What, who, until when; the title opens it. */
export function ProblemRows({ problems, empty }: ProblemRowsProps) {
  if (problems.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {empty}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {problems.map((problem) => (
        <Box
          component="li"
          key={problem.id}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Link
            component={RouterLink}
            to={`/problems/${problem.id}/show`}
            color="text.primary"
            sx={{ fontWeight: 500 }}
          >
            {problem.title}
          </Link>
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
            <ProblemStateChip state={problem.state} />
            {problem.dueAt && (
              <DueText dueAt={problem.dueAt} overdue={problem.overdue} provisional={problem.dueProvisional} />
            )}
            <span>{[problem.enterprise.name, problem.host?.name].filter(Boolean).join(' · ')}</span>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
