import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { yuanText } from './money.js';
import type { ActivityDetail } from './use-activity.js';

/** 经费, in 元. */
export function ExpensesTable({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const { expenses, attachments, expensesFen } = activity;
  const urls = new Map(attachments.map(({ id, url }) => [id, url]));
  return (
    <Section title={translate('activities.expenses')}>
      {expenses.length === 0 ? (
        <Typography color="text.secondary">{translate('activities.noExpenses')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('activityRecord.expenses')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('activityRecord.spentOn')}</TableCell>
                <TableCell>{translate('activityRecord.item')}</TableCell>
                <TableCell align="right">{translate('activityRecord.amount')}</TableCell>
                <TableCell>{translate('activityRecord.voucherNo')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {expenses.map(({ id, spentOn, item, amountFen, voucherNo, voucherFileId }) => {
                const url = voucherFileId ? urls.get(voucherFileId) : undefined;
                return (
                  <TableRow key={id}>
                    <TableCell sx={{ whiteSpace: { sm: 'nowrap' } }}>
                      <DateText at={spentOn} />
                    </TableCell>
                    <TableCell>{item}</TableCell>
                    <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                      {yuanText(amountFen)}
                    </TableCell>
                    <TableCell>
                      {url ? (
                        <Link href={url} target="_blank" rel="noreferrer">
                          {voucherNo}
                        </Link>
                      ) : (
                        voucherNo
                      )}
                    </TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
          <Typography sx={{ mt: 1, textAlign: 'right', fontWeight: 600 }}>
            {translate('activities.expensesTotal', { amount: yuanText(expensesFen) })}
          </Typography>
        </Box>
      )}
    </Section>
  );
}
