import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { listLink } from '../common/list/list-link.js';
import type { ColumnDetail } from './columns.adapter.js';

/** Exactly the issues a year's figure counts. */
const issuesOf = (columnId: string, year: number): string =>
  listLink('column-issues', {
    columnId: { eq: columnId },
    state: { in: ['PUBLISHED'] },
    publishedOn: { from: `${year}-01-01`, to: `${year + 1}-01-01` },
  });

/** Year by year: how many issues, which numbers are missing, which comes next. */
export function ColumnYears({ column }: { readonly column: ColumnDetail }) {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('columns.year')}</TableCell>
            <TableCell align="right">{translate('columns.published')}</TableCell>
            <TableCell>{translate('columns.gaps')}</TableCell>
            <TableCell align="right">{translate('columns.nextNumber')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {column.years.map(({ year, published, gaps, nextNumber }) => (
            <TableRow key={year}>
              <TableCell>{year}</TableCell>
              <TableCell align="right">
                {published === 0 ? (
                  '0'
                ) : (
                  <Link component={RouterLink} to={issuesOf(column.id, year)} underline="always" color="inherit">
                    {published}
                  </Link>
                )}
              </TableCell>
              <TableCell>{gaps.length === 0 ? '—' : gaps.join('、')}</TableCell>
              <TableCell align="right">{nextNumber}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
