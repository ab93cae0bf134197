import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { CheckControl, TextControl } from '../common/form/controls.js';
import { emptyContact, type EnterpriseValues } from './enterprise-form.js';

/** 企业联络员 with their consent to be contacted. */
export function ContactFields() {
  const translate = useTranslate();
  const { control, getValues } = useFormContext<EnterpriseValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts', keyName: 'key' });
  return (
    <>
      {fields.length === 0 && <Typography color="text.secondary">{translate('enterprises.noContacts')}</Typography>}
      {fields.map(({ key }, index) => (
        <Box
          key={key}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr 1fr', md: '1fr 1fr 1fr 1.4fr' },
            columnGap: 2,
            pb: 1,
            mb: 1,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <TextControl name={`contacts.${index}.name`} label={translate('enterprises.contactName')} required />
          <TextControl name={`contacts.${index}.title`} label={translate('enterprises.contactTitle')} />
          <TextControl name={`contacts.${index}.phone`} label={translate('enterprises.contactPhone')} type="tel" />
          <TextControl name={`contacts.${index}.email`} label={translate('enterprises.contactEmail')} type="email" />
          <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
            <CheckControl name={`contacts.${index}.consent`} label={translate('enterprises.consent')} />
            <CheckControl name={`contacts.${index}.isPrimary`} label={translate('enterprises.primary')} />
            <Box sx={{ flex: 1 }} />
            <IconButton
              aria-label={translate('enterprises.removeContact', { name: getValues(`contacts.${index}.name`) })}
              onClick={() => remove(index)}
            >
              <DeleteOutline />
            </IconButton>
          </Box>
        </Box>
      ))}
      <Button
        startIcon={<AddIcon />}
        color="secondary"
        onClick={() => append({ ...emptyContact, isPrimary: fields.length === 0 })}
      >
        {translate('enterprises.addContact')}
      </Button>
    </>
  );
}
