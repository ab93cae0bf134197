import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { useCan } from '../session/me.js';
import { ContactFields } from './ContactFields.js';
import { CreditCodeControl } from './CreditCodeControl.js';
import { isDegrees } from './enterprise-form.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};
const wide = { gridColumn: '1 / -1' };

interface EnterpriseFieldsProps {
  readonly withContacts: boolean;
  /** Of one that is registered the 高企 stage follows from its recorded steps. */
  readonly changing?: boolean;
}

export function EnterpriseFields({ withContacts, changing = false }: EnterpriseFieldsProps) {
  const translate = useTranslate();
  const can = useCan();
  const label = (name: string) => translate(`resources.enterprises.fields.${name}`);
  const degrees = (bound: number) => (value: unknown) =>
    isDegrees(typeof value === 'string' ? value : '', bound) || translate('enterprises.coordinateProblem');
  return (
    <>
      <Box sx={grid}>
        <Box sx={wide}>
          <TextControl name="name" label={label('name')} required />
        </Box>
        <CreditCodeControl />
        <OptionControl
          name="districtCode"
          label={label('districtCode')}
          codes="districts"
          helperText={translate('enterprises.districtHelp')}
        />
        <OptionControl name="industry" label={label('industry')} codes="industries" />
        <OptionControl name="status" label={label('status')} codes="enterpriseStatuses" required />
        {!changing && (
          <OptionControl name="highTechStage" label={label('highTechStage')} codes="highTechStages" required />
        )}
        {can('enterprise.assignLiaison') && <PersonControl name="liaisonUserId" label={label('liaisonUserId')} />}
        <TextControl name="foundedOn" label={label('foundedOn')} type="date" />
        <TextControl name="registeredCapital" label={label('registeredCapital')} />
        <Box sx={wide}>
          <TextControl name="address" label={label('address')} />
        </Box>
        <TextControl name="longitude" label={label('longitude')} validate={degrees(180)} />
        <TextControl name="latitude" label={label('latitude')} validate={degrees(90)} />
        <TextControl
          name="formerNames"
          label={label('formerNames')}
          helperText={translate('enterprises.formerNamesHelp')}
        />
        <TextControl name="tags" label={label('tags')} helperText={translate('enterprises.tagsHelp')} />
      </Box>
      <Typography variant="h2" sx={{ mt: 3, mb: 1 }}>
        {translate('enterprises.contacts')}
      </Typography>
      {withContacts ? (
        <ContactFields />
      ) : (
        <Typography color="text.secondary">{translate('enterprises.masked')}</Typography>
      )}
    </>
  );
}
