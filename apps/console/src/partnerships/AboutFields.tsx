import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { EnterpriseControl, OptionControl, PersonControl, TextControl } from '../common/form/controls.js';

/** With whom, to what end, and who looks after it here. */
export function AboutFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.partnerships.fields.${name}`);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 2,
      }}
    >
      <TextControl name="partnerName" label={label('partnerName')} required />
      <OptionControl name="partnerType" label={label('partnerType')} codes="partnerTypes" required />
      <PersonControl
        name="contactId"
        label={label('contactName')}
        required
        helperText={translate('partnerships.contactHelp')}
      />
      <EnterpriseControl
        name="enterpriseId"
        label={label('enterprise')}
        helperText={translate('partnerships.enterpriseHelp')}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TextControl name="purpose" label={label('purpose')} multiline minRows={2} />
      </Box>
    </Box>
  );
}
