import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslate } from 'ra-core';
import { OptionControl, TextControl } from '../common/form/controls.js';
import type { ListValues } from './partnership-form.js';

interface EntryRowsProps {
  readonly name: 'resources' | 'needs' | 'projects';
}

/** 资源、需求、项目清单: whose, and what; lines are added and taken away. */
export function EntryRows({ name }: EntryRowsProps) {
  const translate = useTranslate();
  const { control } = useFormContext<ListValues>();
  const { fields, append, remove } = useFieldArray({ control, name });
  const label = translate(`resources.partnerships.fields.${name}`);
  return (
    <Box role="group" aria-label={label} sx={{ mb: 2 }}>
      <Typography variant="h3" component="h2" sx={{ fontSize: '1rem', mb: 1 }}>
        {label}
      </Typography>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ width: 108 }}>
            <OptionControl
              name={`${name}.${index}.side`}
              label={translate('partnerships.side')}
              codes="partnershipSides"
              required
            />
          </Box>
          <Box sx={{ flex: '1 1 200px' }}>
            <TextControl name={`${name}.${index}.text`} label={translate('partnerships.line', { number: index + 1 })} />
          </Box>
          <IconButton
            aria-label={translate('partnerships.removeLine', { list: label, number: index + 1 })}
            onClick={() => remove(index)}
            sx={{ mt: 1 }}
          >
            <DeleteOutline fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Button
        color="secondary"
        startIcon={<AddIcon />}
        onClick={() => append({ entryId: null, side: 'BOTH', text: '' })}
      >
        {translate('partnerships.addLine', { list: label })}
      </Button>
    </Box>
  );
}
