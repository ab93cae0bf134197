import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { OptionSelect } from '../common/fields/OptionSelect.js';
import { blankTarget, isNoNumber, type TargetValues } from './target-form.js';

interface TargetsFieldProps {
  readonly label: string;
  readonly value: readonly TargetValues[];
  readonly onChange: (targets: readonly TargetValues[]) => void;
  readonly error?: string | null | undefined;
}

/** The targets of a task as rows: indicator, unit, from where to where, weight, and where the value is counted. */
export function TargetsField({ label, value, onChange, error }: TargetsFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const sum = value.reduce((total, { weight }) => total + (Number(weight) || 0), 0);
  const change = (index: number, more: Partial<TargetValues>) =>
    onChange(value.map((target, i) => (i === index ? { ...target, ...more } : target)));
  return (
    <Box role="group" aria-labelledby={id} sx={{ my: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography component="span" variant="subtitle2" id={id}>
          {label}
        </Typography>
        <Typography variant="body2" color={sum === 100 ? 'text.secondary' : 'error'}>
          {translate(sum === 100 ? 'tasks.weightSum' : 'tasks.weightSumWrong', { sum })}
        </Typography>
      </Box>
      {value.map((target, index) => (
        <TargetRow
          key={target.id}
          number={index + 1}
          target={target}
          onChange={(more) => change(index, more)}
          onRemove={() => onChange(value.filter((_, i) => i !== index))}
        />
      ))}
      {error && <FormHelperText error>{error}</FormHelperText>}
      <Button startIcon={<AddIcon />} color="secondary" onClick={() => onChange([...value, blankTarget(100 - sum)])}>
        {translate('tasks.addTarget')}
      </Button>
    </Box>
  );
}

interface TargetRowProps {
  readonly number: number;
  readonly target: TargetValues;
  readonly onChange: (more: Partial<TargetValues>) => void;
  readonly onRemove: () => void;
}

function TargetRow({ number, target, onChange, onRemove }: TargetRowProps) {
  const translate = useTranslate();
  const text = (name: 'indicator' | 'unit' | 'baseline' | 'value' | 'weight', required = true) => (
    <TextField
      label={translate(`tasks.target.${name}`)}
      required={required}
      margin="none"
      value={target[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
      {...(name !== 'indicator' && name !== 'unit' && isNoNumber(target[name])
        ? { error: true, helperText: translate('tasks.notANumber') }
        : {})}
      {...(name === 'indicator' || name === 'unit'
        ? {}
        : { slotProps: { htmlInput: { inputMode: 'decimal', 'aria-label': translate(`tasks.target.${name}`) } } })}
    />
  );
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0, mb: 1.5, minWidth: 0 }}
    >
      <Box component="legend" sx={{ px: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {translate('tasks.targetNo', { number })}
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: '2fr 1fr 1fr 1fr 1fr' } }}>
        <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, display: 'grid' }}>{text('indicator')}</Box>
        {text('unit')}
        {text('baseline', false)}
        {text('value')}
        {text('weight')}
      </Box>
      <Box sx={{ display: 'flex', columnGap: 1.5, alignItems: 'center', mt: 0.5 }}>
        <Box
          sx={{
            ...{ flex: 1, minWidth: 0, display: 'grid', columnGap: 1.5, alignItems: 'start' },
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 220px' },
          }}
        >
          <OptionSelect
            name="valueSources"
            label={translate('tasks.target.source')}
            required
            value={target.source}
            onChange={(source) => onChange({ source: source ?? 'TYPED' })}
          />
          <TextField
            type="date"
            label={translate('tasks.target.dueOn')}
            helperText={translate('tasks.targetDueHelp')}
            value={target.dueOn}
            onChange={(event) => onChange({ dueOn: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </Box>
        <IconButton onClick={onRemove} aria-label={translate('tasks.removeTarget', { number })}>
          <DeleteOutline />
        </IconButton>
      </Box>
    </Box>
  );
}
