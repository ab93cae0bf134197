import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { listLink } from '../common/list/list-link.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { RatingChip } from '../satisfaction/RatingChip.js';
import { EnterpriseRatingsDocument } from './enterprises.documents.js';

const NEWEST = { field: 'ratedAt', order: 'DESC' } as const;

/** What this enterprise thought of our answers: how often which, and the latest words. */
export function EnterpriseRatings({ enterpriseId }: { readonly enterpriseId: string }) {
  const translate = useTranslate();
  const filter = { enterpriseId: { eq: enterpriseId } };
  const { data } = useQuery({
    queryKey: ['enterprises', enterpriseId, 'ratings'],
    queryFn: ({ signal }) =>
      execute(EnterpriseRatingsDocument, { filter, options: { filter, sort: NEWEST, take: 5 } }, { signal }),
  });
  if (!data) return null;
  const { satisfactionCounts: counts, ratedAnswers: answers } = data;
  return (
    <Section
      title={translate('satisfaction.ofEnterprise')}
      actions={
        answers.totalItems > answers.items.length && (
          <Button component={RouterLink} to={listLink('ratings', filter)} size="small" color="inherit">
            {translate('satisfaction.allRatings')}
          </Button>
        )
      }
    >
      {counts.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('satisfaction.noRatings')}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {counts.map(({ satisfaction, count }) => (
          <Link
            key={satisfaction}
            component={RouterLink}
            to={listLink('ratings', { ...filter, satisfaction: { in: [satisfaction] } })}
            color="text.primary"
            underline="hover"
          >
            <RatingChip satisfaction={satisfaction} /> {count}
          </Link>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {answers.items.map(({ id, problemId, title, satisfaction, comment, ratedAt }) => (
          <Box component="li" key={id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Link component={RouterLink} to={`/problems/${problemId}/show`} color="text.primary">
              {title}
            </Link>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <RatingChip satisfaction={satisfaction} />
              <Typography variant="body2" color="text.secondary">
                <DateText at={ratedAt} />
              </Typography>
            </Box>
            {comment && (
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                “{comment}”
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
