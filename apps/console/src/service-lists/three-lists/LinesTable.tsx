import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useIsPhone } from '../../layout/use-is-phone.js';

interface LinesTableProps {
  readonly label: string;
  readonly columns: ReadonlyArray<{ readonly name: string; readonly header: string; readonly numeric?: boolean }>;
  readonly rows: ReadonlyArray<{ readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }>;
}

/** Lines of a list as on paper; on the phone each line as label and value. */
export function LinesTable({ label, columns, rows }: LinesTableProps) {
  const phone = useIsPhone();
  if (phone)
    return (
      <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map(({ key, cells }) => (
          <Box component="li" key={key} sx={{ borderTop: 1, borderColor: 'divider', py: 1.25, fontSize: '0.875rem' }}>
            {columns.map(({ name, header }) => (
              <Box key={name} sx={{ display: 'flex', gap: 1 }}>
                <Box component="span" sx={{ color: 'text.secondary', minWidth: 72, flexShrink: 0 }}>
                  {header}
                </Box>
                <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                  {cells[name]}
                </Box>
              </Box>
            ))}
          </Box>
        ))}
      </Box>
    );
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(({ name, header, numeric }) => (
              <TableCell key={name} sx={{ whiteSpace: 'nowrap' }} {...(numeric ? { align: 'right' } : {})}>
                {header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {columns.map(({ name, numeric }) => (
                <TableCell key={name} sx={{ overflowWrap: 'anywhere' }} {...(numeric ? { align: 'right' } : {})}>
                  {cells[name]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
