import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { StatusChip } from '../common/StatusChip.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import type { MovedCase } from './calendar-edit.js';

interface MovedCasesProps {
  readonly items: readonly MovedCase[];
}

/** What moves from when to when: a table on the desk, cards of three lines on the phone. */
export function MovedCases({ items }: MovedCasesProps) {
  const phone = useIsPhone();
  return phone ? <Cards items={items} /> : <Rows items={items} />;
}

function Rows({ items }: MovedCasesProps) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('calendar.moved')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('calendar.number')}</TableCell>
          <TableCell>{translate('calendar.case')}</TableCell>
          <TableCell>{translate('calendar.clock')}</TableCell>
          <TableCell>{translate('calendar.from')}</TableCell>
          <TableCell>{translate('calendar.to')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <TableRow key={item.clockId}>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{item.number ?? '—'}</TableCell>
            <TableCell sx={{ minWidth: 160 }}>{item.title}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{item.kindLabel}</TableCell>
            <TableCell>
              <DateText at={item.from} />
            </TableCell>
            <TableCell>
              <DateText at={item.to} /> <Late item={item} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ items }: MovedCasesProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <Box component="li" key={item.clockId} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 500 }}>{item.title}</Typography>
          <Typography variant="body2" color="text.secondary">
            {[item.number, item.kindLabel].filter(Boolean).join(' · ')}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, fontSize: '0.8125rem' }}>
            <DateText at={item.from} />
            <ArrowForward aria-hidden sx={{ fontSize: 14 }} />
            <DateText at={item.to} />
            <Late item={item} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Late({ item: { lateAtOnce, relieved } }: { readonly item: MovedCase }) {
  const translate = useTranslate();
  if (lateAtOnce) return <StatusChip tone="over" label={translate('calendar.lateAtOnce')} />;
  return relieved ? <StatusChip tone="done" label={translate('calendar.relieved')} /> : null;
}
