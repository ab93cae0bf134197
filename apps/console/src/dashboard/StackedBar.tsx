import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import type { FigureFieldsFragment } from '../gql/graphql.js';
import type { Part } from './tile-groups.js';

interface StackedBarProps {
  readonly parts: readonly Part[];
  readonly figures: ReadonlyMap<string, FigureFieldsFragment>;
  readonly linkOf: (code: string) => string;
}

/** Parts of a whole in one bar, and under it each part by name with its number; colours never say it alone. */
export function StackedBar({ parts, figures, linkOf }: StackedBarProps) {
  const translate = useTranslate();
  const counted = parts.map((part) => ({ ...part, rows: figures.get(part.code)?.rows ?? 0 }));
  const there = counted.filter(({ rows }) => rows > 0);
  const total = counted.reduce((sum, { rows }) => sum + rows, 0);
  if (total === 0) return <Typography color="text.secondary">{translate('dashboard.nothing')}</Typography>;
  return (
    <>
      <Box aria-hidden sx={{ display: 'flex', height: 20, borderRadius: 1, overflow: 'hidden', gap: '2px' }}>
        {there.map(({ code, rows, tone }) => (
          <Box
            key={code}
            component={RouterLink}
            to={linkOf(code)}
            tabIndex={-1}
            sx={(theme) => ({ flex: `${rows} 0 3px`, bgcolor: theme.palette.tones[tone].text })}
          />
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
      >
        {there.map(({ code, label, rows, tone }) => (
          <Box component="li" key={code} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box
              aria-hidden
              sx={(theme) => ({ width: 12, height: 12, borderRadius: 0.5, bgcolor: theme.palette.tones[tone].text })}
            />
            {label}
            <Link component={RouterLink} to={linkOf(code)} aria-label={`${label} ${rows}`} sx={{ py: 0.5 }}>
              {rows}
            </Link>
            <Typography variant="caption" color="text.secondary">
              {`${Math.round((rows / total) * 100)}%`}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
