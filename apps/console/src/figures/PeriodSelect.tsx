import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { parsePeriod } from '@zhuqi/domain/figure/period.js';
import { useTranslate } from 'ra-core';
import { useNow } from '../common/use-now.js';
import { currentKey, keysOf, kindOf, periodKinds, periodLabel, type PeriodKind } from './period-keys.js';

interface PeriodSelectProps {
  readonly period: string;
  readonly onChange: (period: string) => void;
}

/** A year, half, quarter or month by name, or any two days. */
export function PeriodSelect({ period, onChange }: PeriodSelectProps) {
  const translate = useTranslate();
  const now = useNow();
  const kind = kindOf(period);
  const keys = kind === 'days' ? [] : keysOf(kind, now);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        select
        size="small"
        margin="none"
        label={translate('figures.periodKind')}
        value={kind}
        onChange={(event) => onChange(currentKey(event.target.value as PeriodKind, now))}
        sx={{ minWidth: 96 }}
      >
        {periodKinds.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`figures.kinds.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'days' ? (
        <Days period={period} onChange={onChange} />
      ) : (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('figures.period')}
          value={period}
          onChange={(event) => onChange(event.target.value)}
          sx={{ minWidth: 150 }}
        >
          {(keys.includes(period) ? keys : [period, ...keys]).map((key) => (
            <MenuItem key={key} value={key}>
              {periodLabel(key)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}

/** Two days, both included; an order that cannot be is not taken. */
function Days({ period, onChange }: PeriodSelectProps) {
  const translate = useTranslate();
  const [from = '', to = ''] = period.split('/');
  const choose = (key: string) => {
    if (parsePeriod(key).ok) onChange(key);
  };
  return (
    <>
      <TextField
        type="date"
        size="small"
        margin="none"
        label={translate('figures.from')}
        value={from}
        onChange={({ target: { value } }) => choose(`${value}/${value > to ? value : to}`)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        type="date"
        size="small"
        margin="none"
        label={translate('figures.to')}
        value={to}
        onChange={({ target: { value } }) => choose(`${value < from ? value : from}/${value}`)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </>
  );
}
