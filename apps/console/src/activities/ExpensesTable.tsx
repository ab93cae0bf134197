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
import { useIsPhone } from '../layout/use-is-phone.js';
import { yuanText } from './money.js';
import type { ActivityDetail } from './use-activity.js';

type Expense = ActivityDetail['expenses'][number];

interface RowsProps {
  readonly expenses: readonly Expense[];
  /** Addresses of the activity's files by their id. */
  readonly urls: ReadonlyMap<string, string>;
}

/** 经费, in 元. */
export function ExpensesTable({ activity }: { readonly activity: ActivityDetail }) {
  const translate = useTranslate();
  const phone = useIsPhone();
  const { expenses, attachments, expensesFen } = activity;
  const urls = new Map(attachments.map(({ id, url }) => [id, url]));
  return (
    <Section title={translate('activities.expenses')}>
      {expenses.length === 0 ? (
        <Typography color="text.secondary">{translate('activities.noExpenses')}</Typography>
      ) : (
        <>
          {phone ? <Cards expenses={expenses} urls={urls} /> : <Rows expenses={expenses} urls={urls} />}
          <Typography sx={{ mt: 1, textAlign: 'right', fontWeight: 600 }}>
            {translate('activities.expensesTotal', { amount: yuanText(expensesFen) })}
          </Typography>
        </>
      )}
    </Section>
  );
}

function Cards({ expenses, urls }: RowsProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('activityRecord.expenses')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {expenses.map((expense) => (
        <Box component="li" key={expense.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
            <Typography sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{expense.item}</Typography>
            <Typography sx={{ flex: '0 0 auto', fontVariantNumeric: 'tabular-nums' }}>
              {yuanText(expense.amountFen)}
            </Typography>
          </Box>
          <Typography variant="body2" color="text.secondary" component="div" sx={{ overflowWrap: 'anywhere' }}>
            <DateText at={expense.spentOn} /> · {translate('activityRecord.voucherNo')}{' '}
            <Voucher expense={expense} urls={urls} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Rows({ expenses, urls }: RowsProps) {
  const translate = useTranslate();
  return (
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
          {expenses.map((expense) => (
            <TableRow key={expense.id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <DateText at={expense.spentOn} />
              </TableCell>
              <TableCell>{expense.item}</TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {yuanText(expense.amountFen)}
              </TableCell>
              <TableCell>
                <Voucher expense={expense} urls={urls} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Its number, leading to the file where there is one; with a word where another activity claims it, too. */
function Voucher({ expense, urls }: { readonly expense: Expense; readonly urls: RowsProps['urls'] }) {
  const translate = useTranslate();
  const { voucherNo, voucherFileId, isVoucherElsewhere } = expense;
  const url = voucherFileId ? urls.get(voucherFileId) : undefined;
  return (
    <>
      {url ? (
        <Link href={url} target="_blank" rel="noreferrer">
          {voucherNo}
        </Link>
      ) : (
        voucherNo
      )}
      {isVoucherElsewhere && (
        <Typography variant="body2" color="error" component="div">
          {translate('activityRecord.voucherElsewhere')}
        </Typography>
      )}
    </>
  );
}
