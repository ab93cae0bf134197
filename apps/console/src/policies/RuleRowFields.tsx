import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { clockKinds } from '@zhuqi/domain/deadline/clock.types.js';
import { grantUnitLabels, roundLabels, ruleName } from '@zhuqi/domain/deadline/policy-text.js';
import { categoryLabels, priorityLabels } from '@zhuqi/domain/problem/problem-codes.js';
import { useTranslate } from 'ra-core';
import { ruleOf, type RuleRow } from './policy-rows.js';

interface RuleRowFieldsProps {
  readonly row: RuleRow;
  readonly onChange: (change: Partial<RuleRow>) => void;
  readonly onRemove: () => void;
}

const codes: ReadonlyArray<
  readonly [name: 'category' | 'priority' | 'round', labels: Readonly<Record<string, string>>]
> = [
  ['category', categoryLabels],
  ['priority', priorityLabels],
  ['round', roundLabels],
];

/** One promise to edit: for what, under which conditions, how long. */
export function RuleRowFields({ row, onChange, onRemove }: RuleRowFieldsProps) {
  const translate = useTranslate();
  const name = ruleName(ruleOf(row));
  return (
    <Box
      component="li"
      aria-label={name}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 1fr', md: '1.4fr 1.1fr 0.9fr 1.1fr 0.8fr 1.2fr 0.9fr 40px' },
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <TextField
        select
        margin="none"
        label={translate('policies.kind')}
        value={row.kind}
        onChange={(event) => onChange({ kind: event.target.value })}
      >
        {Object.entries(clockKinds).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      {codes.map(([field, labels]) => (
        <TextField
          key={field}
          select
          margin="none"
          label={translate(`policies.${field}`)}
          value={row[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('policies.all')}</MenuItem>
          {Object.entries(labels).map(([value, label]) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        margin="none"
        label={translate('policies.term')}
        value={row.amount}
        onChange={(event) => onChange({ amount: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      />
      <TextField
        select
        margin="none"
        label={translate('policies.unit')}
        value={row.unit}
        onChange={(event) => onChange({ unit: event.target.value })}
      >
        {Object.entries(grantUnitLabels).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label.replace(/^个/, '')}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        margin="none"
        label={translate('policies.maximum')}
        value={row.maximum}
        onChange={(event) => onChange({ maximum: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
      />
      <IconButton
        aria-label={translate('policies.remove', { rule: name })}
        onClick={onRemove}
        sx={{ justifySelf: 'end' }}
      >
        <DeleteOutline />
      </IconButton>
    </Box>
  );
}
