import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';

export interface RankingRow {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
}

interface RankingProps {
  /** Head of the first column. */
  readonly what: string;
  readonly rows: readonly RankingRow[];
}

/** Worst first: most overdue, then most open. The bar starts at zero and repeats the figures beside it. */
export function Ranking({ what, rows }: RankingProps) {
  const translate = useTranslate();
  if (rows.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('home.nothing')}
      </Typography>
    );
  const ranked = [...rows].sort((a, b) => b.overdue - a.overdue || b.open - a.open || b.closed - a.closed);
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <Table size="small" sx={{ '& th, & td': { px: 0.5 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{what}</TableCell>
          <TableCell align="right">{translate('home.open')}</TableCell>
          <TableCell align="right">{translate('home.over')}</TableCell>
          <TableCell align="right">{translate('home.closed')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {ranked.map(({ key, name, to, open, overdue, closed }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row" sx={{ width: '55%' }}>
              <Link component={RouterLink} to={to} color="text.primary">
                {name}
              </Link>
              <Bar open={open} overdue={overdue} most={most} />
            </TableCell>
            <TableCell align="right">{open}</TableCell>
            <TableCell
              align="right"
              sx={(theme) => ({
                color: overdue > 0 ? theme.palette.tones.over.text : undefined,
                fontWeight: overdue > 0 ? 600 : 400,
              })}
            >
              {overdue}
            </TableCell>
            <TableCell align="right">{closed}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Bar({ open, overdue, most }: Pick<RankingRow, 'open' | 'overdue'> & { readonly most: number }) {
  const width = (part: number) => `${(part / most) * 100}%`;
  return (
    <Box
      aria-hidden
      sx={(theme) => ({
        display: 'flex',
        height: 6,
        mt: 0.5,
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: theme.palette.tones.quiet.fill,
      })}
    >
      <Box sx={(theme) => ({ width: width(overdue), bgcolor: theme.palette.tones.over.text })} />
      <Box sx={(theme) => ({ width: width(open - overdue), bgcolor: theme.palette.tones.active.text })} />
    </Box>
  );
}
