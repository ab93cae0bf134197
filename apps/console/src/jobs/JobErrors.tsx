import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { Job } from './job.js';

/** Which row, which column, what is wrong and what to do. */
export function JobErrors({ errors, total }: { readonly errors: Job['errors']; readonly total: number }) {
  const translate = useTranslate();
  return (
    <>
      {total > errors.length && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('jobs.errorsMore', { smart_count: errors.length })}
        </Typography>
      )}
      <TableContainer tabIndex={0} role="region" aria-label={translate('jobs.errors')} sx={{ maxHeight: 420 }}>
        <Table stickyHeader size="small">
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('jobs.row')}</TableCell>
              <TableCell>{translate('jobs.column')}</TableCell>
              <TableCell>{translate('jobs.message')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {errors.map((error, index) => (
              <TableRow key={index}>
                <TableCell align="right">{error.row ?? '—'}</TableCell>
                <TableCell>{error.column ?? '—'}</TableCell>
                <TableCell>{error.message}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
