import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { listLink } from '../common/list/list-link.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { useErrorText } from '../common/use-error-text.js';
import { execute } from '../providers/graphql-client.js';
import { EligibilityPreviewDocument } from './benefit-policies.documents.js';

const NAMED = 8;

/** How many enterprises a filter finds within one's reach, which they are, and how many of them can be written to. */
export function EligibilityPreview({ filter }: { readonly filter: FilterValues }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { data, error } = useQuery({
    queryKey: ['benefit-policies', 'preview', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      execute(EligibilityPreviewDocument, { filter, options: { filter, take: NAMED } }, { signal }),
  });
  if (error)
    return (
      <Alert severity="error" sx={{ mt: 1 }}>
        {errorText(error)}
      </Alert>
    );
  if (!data) return null;
  const { total, reachable, words, problem } = data.eligibilityPreview;
  if (problem)
    return (
      <Alert severity="info" sx={{ mt: 1 }}>
        {problem}
      </Alert>
    );
  const names = data.enterprises.items.map(({ name }) => name).join('、');
  return (
    <Box aria-live="polite" sx={{ mt: 1.5 }}>
      <Typography>{words}</Typography>
      <Typography>
        <Link component={RouterLink} to={listLink('enterprises', filter)} underline="always" color="inherit">
          {translate('benefitPolicies.found', { smart_count: total })}
        </Link>
        {translate('benefitPolicies.reachable', { smart_count: reachable })}
      </Typography>
      {total > 0 && (
        <Typography variant="body2" color="text.secondary">
          {total > NAMED ? translate('benefitPolicies.andOthers', { names, smart_count: total }) : names}
        </Typography>
      )}
    </Box>
  );
}
