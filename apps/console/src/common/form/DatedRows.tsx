import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { TextControl } from './controls.js';

interface DatedRowsProps {
  /** Path of the array in the form's values; its rows have `from` and `to`. */
  readonly name: string;
  readonly title: string;
  readonly addLabel: string;
  /** Said while there is no row. */
  readonly empty: string;
  readonly newRow: object;
  /** Who or what the row is about. */
  readonly children: (path: string) => ReactNode;
}

/** Rows of people or enterprises with their first and last day; both are included, an empty last day lasts. */
export function DatedRows({ name, title, addLabel, empty, newRow, children }: DatedRowsProps) {
  const translate = useTranslate();
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name, keyName: 'key' });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ mb: 1, p: 0 }}>
        {title}
      </Typography>
      {fields.length === 0 && <Typography color="text.secondary">{empty}</Typography>}
      {fields.map(({ key }, index) => (
        <Box
          key={key}
          role="group"
          aria-label={`${title} ${index + 1}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(0, 1fr) 160px 160px 40px' },
            columnGap: 1.5,
            alignItems: 'center',
            borderBottom: 1,
            borderColor: 'divider',
            mb: 0.5,
          }}
        >
          <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, display: 'flex', gap: 1.5 }}>
            {children(`${name}.${index}`)}
          </Box>
          <TextControl name={`${name}.${index}.from`} label={translate('dated.from')} type="date" required />
          <TextControl name={`${name}.${index}.to`} label={translate('dated.to')} type="date" />
          <IconButton
            aria-label={translate('dated.remove', { name: `${title} ${index + 1}` })}
            onClick={() => remove(index)}
            sx={{ justifySelf: 'end', gridColumn: { xs: '1 / -1', md: 'auto' } }}
          >
            <DeleteOutline />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} color="secondary" onClick={() => append(newRow)}>
        {addLabel}
      </Button>
    </Box>
  );
}
