import AddIcon from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { TextControl } from '../common/form/controls.js';
import { isDegrees } from '../enterprises/enterprise-form.js';
import { newSite, type ProjectValues } from './project-form.js';

/** 现场: where the project is built; a check-in measures its distance to the nearest one. */
export function SiteFields() {
  const translate = useTranslate();
  const { control } = useFormContext<ProjectValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'sites', keyName: 'key' });
  const degrees = (bound: number) => (value: unknown) =>
    isDegrees(typeof value === 'string' ? value : '', bound) || translate('enterprises.coordinateProblem');
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 3, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ mb: 1, p: 0 }}>
        {translate('projects.sites')}
      </Typography>
      {fields.map(({ key }, index) => (
        <Box
          key={key}
          role="group"
          aria-label={`${translate('projects.sites')} ${index + 1}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr 1fr', md: '1fr 1.4fr 130px 130px 40px' },
            columnGap: 1.5,
            alignItems: 'center',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <TextControl name={`sites.${index}.name`} label={translate('projects.siteName')} required />
          <TextControl name={`sites.${index}.address`} label={translate('projects.siteAddress')} />
          <TextControl name={`sites.${index}.latitude`} label={translate('projects.latitude')} validate={degrees(90)} />
          <TextControl
            name={`sites.${index}.longitude`}
            label={translate('projects.longitude')}
            validate={degrees(180)}
          />
          <IconButton
            aria-label={translate('projects.removeSite', { number: index + 1 })}
            onClick={() => remove(index)}
            sx={{ justifySelf: 'end', gridColumn: { xs: '1 / -1', md: 'auto' } }}
          >
            <DeleteOutline />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} color="secondary" onClick={() => append(newSite)}>
        {translate('projects.addSite')}
      </Button>
    </Box>
  );
}
