import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { newExpense, type ExpenseDraft } from './expense-drafts.js';
import type { ActivityDetail } from './use-activity.js';

interface ExpensesEditorProps {
  readonly expenses: readonly ExpenseDraft[];
  /** Files of the activity, one of which may be the voucher. */
  readonly files: ActivityDetail['attachments'];
  /** The day of a new one. */
  readonly day: string;
  readonly onChange: (expenses: ExpenseDraft[]) => void;
}

/** Payments with their vouchers, in 元. */
export function ExpensesEditor({ expenses, files, day, onChange }: ExpensesEditorProps) {
  const translate = useTranslate();
  const options = files.map(({ id, fileName }) => ({ value: id, label: fileName }));
  const label = (name: string) => translate(`activityRecord.${name}`);
  return (
    <>
      {expenses.map((expense, index) => {
        const change = (part: Partial<ExpenseDraft>) =>
          onChange(expenses.map((one) => (one.id === expense.id ? { ...one, ...part } : one)));
        return (
          <Box
            key={expense.id}
            role="group"
            aria-label={`${label('expenses')} ${index + 1}`}
            sx={{
              display: 'grid',
              columnGap: 1,
              alignItems: 'center',
              gridTemplateColumns: { xs: '1fr 1fr', md: '9.5rem 8rem 1fr 9rem 1fr auto' },
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <TextField
              type="date"
              label={label('spentOn')}
              required
              value={expense.spentOn}
              onChange={(event) => change({ spentOn: event.target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <TextField
              label={label('amount')}
              required
              value={expense.amount}
              onChange={(event) => change({ amount: event.target.value })}
              slotProps={{ htmlInput: { inputMode: 'decimal' } }}
            />
            <TextField
              label={label('item')}
              required
              value={expense.item}
              onChange={(event) => change({ item: event.target.value })}
            />
            <TextField
              label={label('voucherNo')}
              required
              value={expense.voucherNo}
              onChange={(event) => change({ voucherNo: event.target.value })}
            />
            <ChoiceSelect
              label={label('voucherFile')}
              options={options}
              value={expense.voucherFileId}
              onChange={(voucherFileId) => change({ voucherFileId })}
            />
            <IconButton
              aria-label={translate('activityRecord.removeExpense', { n: index + 1 })}
              onClick={() => onChange(expenses.filter(({ id }) => id !== expense.id))}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      <Button color="secondary" startIcon={<AddIcon />} onClick={() => onChange([...expenses, newExpense(day)])}>
        {label('addExpense')}
      </Button>
    </>
  );
}
