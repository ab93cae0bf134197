import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import type { CoverageQuery } from '../gql/graphql.js';
import { DateText } from '../common/DateText.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { CoverageMark } from './CoverageMark.js';

type Coverage = CoverageQuery['coverage'];
type Row = Coverage['rows'][number];

interface CoverageRowsProps {
  readonly quarters: Coverage['quarters'];
  readonly rows: readonly Row[];
}

/** The grid: a table on the desk, on the phone each target with its four quarters below it. */
export function CoverageRows(props: CoverageRowsProps) {
  return useIsPhone() ? <Cards {...props} /> : <Grid {...props} />;
}

const pageOf = ({ target, id }: Row) => `/${target === 'PROJECT' ? 'projects' : 'enterprises'}/${id}/show`;

function Name({ row }: { readonly row: Row }) {
  return (
    <MuiLink component={Link} to={pageOf(row)} color="inherit" underline="hover" sx={{ overflowWrap: 'anywhere' }}>
      {row.name}
    </MuiLink>
  );
}

/** Who looks after it, and when it is next due. */
function Due({ row: { dueOn, daysLate } }: { readonly row: Row }) {
  const translate = useTranslate();
  if (!dueOn) return <>—</>;
  return daysLate > 0 ? (
    <Typography component="span" variant="body2" color="error">
      {translate('cadence.late', { smart_count: daysLate })}
    </Typography>
  ) : (
    <DateText at={dueOn} />
  );
}

function Grid({ quarters, rows }: CoverageRowsProps) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('cadence.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('cadence.target')}</TableCell>
            <TableCell>{translate('cadence.liaison')}</TableCell>
            {quarters.map(({ key, label }) => (
              <TableCell key={key}>{label}</TableCell>
            ))}
            <TableCell>{translate('cadence.due')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                <Name row={row} />
              </TableCell>
              <TableCell>{[row.liaisonName, row.unitName].filter(Boolean).join(' · ') || '—'}</TableCell>
              {row.cells.map((cell, index) => (
                <TableCell key={cell.quarter}>
                  <CoverageMark cell={cell} about={`${row.name} ${quarters[index]?.label ?? ''}`} />
                </TableCell>
              ))}
              <TableCell>
                <Due row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards({ quarters, rows }: CoverageRowsProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ px: 1.5, py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Name row={row} />
          <Typography variant="body2" color="text.secondary" component="div">
            {[row.liaisonName, row.unitName].filter(Boolean).join(' · ') || '—'} · <Due row={row} />
          </Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1, mt: 0.75 }}>
            {row.cells.map((cell, index) => (
              <Box key={cell.quarter}>
                <Typography variant="caption" color="text.secondary" component="div">
                  {quarters[index]?.label}
                </Typography>
                <CoverageMark cell={cell} about={`${row.name} ${quarters[index]?.label ?? ''}`} />
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
