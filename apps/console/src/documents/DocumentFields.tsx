import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { OptionControl, TextControl } from '../common/form/controls.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

export function DocumentFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.documents.fields.${name}`);
  return (
    <Box sx={grid}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextControl name="title" label={label('title')} required helperText={translate('documents.titleHelp')} />
      </Box>
      <TextControl name="number" label={label('number')} helperText={translate('documents.numberHelp')} />
      <OptionControl name="kind" label={label('kind')} codes="documentKinds" required />
      <TextControl name="issuer" label={label('issuer')} required />
      <TextControl name="issuedOn" label={label('issuedOn')} type="date" required />
    </Box>
  );
}
