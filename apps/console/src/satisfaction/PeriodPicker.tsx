import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useNow } from '../common/use-now.js';
import { periodNames, periodOf, type PeriodName } from './periods.js';
import type { ChosenPeriod } from './use-period.js';

/** The usual periods, or two days. */
export function PeriodPicker({ period, name, choose }: ChosenPeriod) {
  const translate = useTranslate();
  const now = useNow();
  const set = (edge: 'from' | 'to', text: string) => {
    const parsed = parseDay(text);
    if (!parsed.ok) return;
    const [from, to] = edge === 'from' ? [parsed.day, period.to] : [period.from, parsed.day];
    choose(from <= to ? { from, to } : { from: parsed.day, to: parsed.day });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={translate('satisfaction.period')}
        value={name}
        onChange={(_, chosen: PeriodName | null) => chosen && choose(periodOf(chosen, now))}
        sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root': { minHeight: { xs: 44, sm: 36 }, color: 'text.primary' } }}
      >
        {periodNames.map((each) => (
          <ToggleButton key={each} value={each}>
            {translate(`satisfaction.periods.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {(['from', 'to'] as const).map((edge) => (
        <TextField
          key={edge}
          type="date"
          size="small"
          margin="none"
          label={translate(`satisfaction.${edge}`)}
          value={period[edge]}
          onChange={(event) => set(edge, event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
    </Box>
  );
}
