import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { Link } from 'react-router';
import type { FigureFieldsFragment } from '../gql/graphql.js';
import { alarming } from './tile-groups.js';

interface TileGroupProps {
  readonly name: string;
  readonly figures: readonly FigureFieldsFragment[];
  readonly linkOf: (code: string) => string;
}

/** Figures about one thing; each opens exactly the rows it counts. */
export function TileGroup({ name, figures, linkOf }: TileGroupProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 2 }}>
      <Typography variant="h2" id={id} sx={{ mb: 1, fontSize: '1rem' }}>
        {translate(`dashboard.groups.${name}`)}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: { xs: 1, sm: 1.5 },
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(170px, 1fr))' },
        }}
      >
        {figures.map((figure) => (
          <li key={figure.code}>
            <Tile figure={figure} to={linkOf(figure.code)} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Tile({ figure, to }: { readonly figure: FigureFieldsFragment; readonly to: string }) {
  const translate = useTranslate();
  const { code, name, exact, rows, applicable, words } = figure;
  const red = alarming.has(code) && rows > 0;
  const look = { display: 'block', p: { xs: 1.25, sm: 1.5 }, height: '100%' };
  const body = (
    <>
      <Typography variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Box
        sx={(theme) => ({
          fontSize: { xs: '1.25rem', sm: '1.5rem' },
          fontWeight: 600,
          lineHeight: 1.3,
          color: red ? theme.palette.tones.over.text : applicable ? 'text.primary' : 'text.secondary',
        })}
      >
        {exact}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {applicable ? translate('figures.rows', { smart_count: rows }) : ''}
      </Typography>
    </>
  );
  if (!applicable)
    return (
      <Paper variant="outlined" sx={look} title={words}>
        {body}
      </Paper>
    );
  return (
    <Paper
      component={Link}
      to={to}
      variant="outlined"
      title={words}
      sx={{ ...look, textDecoration: 'none', color: 'text.primary', '&:hover': { borderColor: 'text.secondary' } }}
    >
      {body}
    </Paper>
  );
}
