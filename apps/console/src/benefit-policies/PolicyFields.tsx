import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { DocumentControl, OptionControl, TextControl } from '../common/form/controls.js';
import { EligibilityField } from './EligibilityField.js';

export function PolicyFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.benefit-policies.fields.${name}`);
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 2,
        }}
      >
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextControl name="title" label={label('title')} required />
          <TextControl
            name="summary"
            label={label('summary')}
            required
            multiline
            minRows={5}
            helperText={translate('benefitPolicies.summaryHelp')}
          />
        </Box>
        <OptionControl name="level" label={label('level')} codes="policyLevels" required />
        <DocumentControl name="documentId" label={label('document')} />
        <TextControl name="validFrom" label={label('validFrom')} type="date" required />
        <TextControl
          name="validTo"
          label={label('validTo')}
          type="date"
          helperText={translate('benefitPolicies.validToHelp')}
        />
      </Box>
      <EligibilityField name="eligibility" />
    </>
  );
}
