import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { CheckControl, OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { UnitControl } from './UnitControl.js';

export function UnitFields({ except }: { readonly except?: string }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.units.fields.${name}`);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 2,
      }}
    >
      <TextControl name="name" label={label('name')} required />
      <TextControl name="shortName" label={label('shortName')} required />
      <OptionControl name="kind" label={label('kind')} codes="unitKinds" required />
      <UnitControl name="parentId" label={label('parentId')} {...(except ? { except } : {})} />
      <OptionControl name="districtCode" label={label('districtCode')} codes="districts" />
      <PersonControl name="headUserId" label={label('headUserId')} />
      <PersonControl name="supervisingLeaderId" label={label('supervisingLeaderId')} />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <CheckControl name="active" label={label('active')} />
      </Box>
    </Box>
  );
}
