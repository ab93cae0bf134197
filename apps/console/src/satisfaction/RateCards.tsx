import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ratingFigures } from '@zhuqi/domain/callback/rating-figures.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import type { FilterValues } from '../common/list/filter-spec.js';
import { listLink } from '../common/list/list-link.js';
import type { RatesFieldsFragment } from '../gql/graphql.js';
import { percent, points } from './rates-text.js';

interface RateCardsProps {
  readonly rates: RatesFieldsFragment;
  /** The filter the figures were counted under; each of them opens its own rows within it. */
  readonly filter: FilterValues;
}

/** Four figures, each with the fraction it is; every number opens exactly its rows. */
export function RateCards({ rates, filter }: RateCardsProps) {
  const translate = useTranslate();
  const open = (name: keyof typeof ratingFigures) => listLink('ratings', { ...filter, ...ratingFigures[name] });
  const cards = [
    { name: 'response', value: percent(rates.responseRate), parts: ['contacted'], of: 'timed' },
    { name: 'satisfaction', value: percent(rates.satisfactionRate), parts: ['satisfied', 'basic'], of: 'base' },
    { name: 'resolution', value: percent(rates.resolutionRate), parts: ['resolved'], of: 'base' },
    { name: 'overall', value: points(rates.overall), parts: [], of: 'base' },
  ] as const;
  return (
    <Box
      component="ul"
      aria-label={translate('satisfaction.figures')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' },
      }}
    >
      {cards.map(({ name, value, parts, of }) => (
        <Paper component="li" key={name} variant="outlined" sx={{ p: { xs: 1.5, sm: 2 } }}>
          <Typography variant="body2" color="text.secondary">
            {translate(`satisfaction.${name}`)}
          </Typography>
          <Box sx={{ fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.3 }}>{value}</Box>
          <Typography variant="body2" component="p" sx={{ minHeight: '1.6em' }}>
            {parts.map((part) => (
              <Box component="span" key={part} sx={{ mr: 1, whiteSpace: 'nowrap' }}>
                {translate(`satisfaction.counts.${part}`)}{' '}
                <Link component={RouterLink} to={open(part)} underline="always">
                  {rates[part]}
                </Link>
              </Box>
            ))}
            {translate('satisfaction.base')}{' '}
            <Link component={RouterLink} to={open(of)} underline="always">
              {rates[of]}
            </Link>
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}
