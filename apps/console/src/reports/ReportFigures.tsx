import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { Section } from '../common/Section.js';
import { rowsLink, type ReportDetail } from './use-report.js';

/** Every figure of the report: exact value, as it is printed, and how many rows are behind it. */
export function ReportFigures({ report }: { readonly report: ReportDetail }) {
  const translate = useTranslate();
  return (
    <Section title={translate('reports.figures')}>
      <TableContainer tabIndex={0} role="region" aria-label={translate('reports.figureTable')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('reports.figure')}</TableCell>
              <TableCell align="right">{translate('reports.value')}</TableCell>
              <TableCell>{translate('reports.printed')}</TableCell>
              <TableCell align="right">{translate('reports.rows')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {report.figures.map(({ code, name, value, unit, printed, rows }) => (
              <TableRow key={code}>
                <TableCell component="th" scope="row">
                  <Link component={RouterLink} to={rowsLink(report, code)} color="text.primary">
                    {name}
                  </Link>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {value == null ? '—' : `${value.toLocaleString('zh-CN', { maximumFractionDigits: 2 })}${unit}`}
                </TableCell>
                <TableCell>{printed}</TableCell>
                <TableCell align="right">{rows.toLocaleString('zh-CN')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
