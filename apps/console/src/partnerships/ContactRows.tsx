import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { TextControl } from '../common/form/controls.js';
import type { ListValues } from './partnership-form.js';

/** People of the partner. */
export function ContactRows() {
  const translate = useTranslate();
  const { control } = useFormContext<ListValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  const label = translate('resources.partnerships.fields.contacts');
  return (
    <Box role="group" aria-label={label} sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2" sx={{ fontSize: '1rem', mb: 1 }}>
        {label}
      </Typography>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
          {(['name', 'title', 'phone'] as const).map((part) => (
            <Box key={part} sx={{ flex: '1 1 140px' }}>
              <TextControl
                name={`contacts.${index}.${part}`}
                label={translate(`partnerships.contact.${part}`)}
                {...(part === 'phone' ? { type: 'tel' } : {})}
              />
            </Box>
          ))}
          <IconButton
            aria-label={translate('partnerships.removeLine', { list: label, number: index + 1 })}
            onClick={() => remove(index)}
            sx={{ mt: 1 }}
          >
            <DeleteOutline fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button color="secondary" startIcon={<AddIcon />} onClick={() => append({ name: '', title: '', phone: '' })}>
        {translate('partnerships.addLine', { list: label })}
      </Button>
    </Box>
  );
}
