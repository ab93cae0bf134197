import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useOptionLabel } from '../common/use-options.js';
import type { Target, TaskProgress } from './use-task.js';

export interface TypedValue {
  readonly targetId: string;
  readonly value: number | null;
}

interface ValuesFieldProps {
  readonly label: string;
  readonly targets: readonly Target[];
  readonly progress: TaskProgress | null;
  readonly value: readonly TypedValue[];
  readonly onChange: (values: readonly TypedValue[]) => void;
  readonly error?: string | null | undefined;
}

/** What each target has come to: typed, or counted by the system and only shown. */
export function ValuesField({ label, targets, progress, value, onChange, error }: ValuesFieldProps) {
  const translate = useTranslate();
  const sourceLabel = useOptionLabel('valueSources');
  const currentOf = (id: string) => {
    const current = progress?.targets.find(({ targetId }) => targetId === id)?.current;
    return current === undefined ? translate('common.none') : Math.round(current * 100) / 100;
  };
  const typed = (id: string) => value.find(({ targetId }) => targetId === id)?.value ?? '';
  const change = (targetId: string, text: string) =>
    onChange([
      ...value.filter((one) => one.targetId !== targetId),
      ...(text === '' ? [] : [{ targetId, value: Number(text) }]),
    ]);
  return (
    <Box role="group" aria-label={label} sx={{ my: 1 }}>
      {targets.map(({ id, indicator, unit, value: goal, source }) =>
        source === 'TYPED' ? (
          <TextField
            key={id}
            type="number"
            required
            fullWidth
            label={translate('tasks.doneSoFar', { indicator, unit })}
            helperText={translate('tasks.goalIs', { goal, unit })}
            value={typed(id)}
            onChange={(event) => change(id, event.target.value)}
          />
        ) : (
          <Typography key={id} variant="body2" sx={{ my: 1.5 }}>
            {translate('tasks.countedNow', { indicator, source: sourceLabel(source), value: currentOf(id), unit })}
          </Typography>
        ),
      )}
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
