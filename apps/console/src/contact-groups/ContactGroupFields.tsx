import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { EnterpriseControl, OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { DatedRows } from '../common/form/DatedRows.js';
import { UnitControl } from '../units/UnitControl.js';
import { newSpan } from './contact-group-form.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

export function ContactGroupFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.contact-groups.fields.${name}`);
  return (
    <>
      <Box sx={grid}>
        <TextControl name="name" label={label('name')} required />
        <OptionControl name="platform" label={label('platform')} codes="groupPlatforms" required />
        <PersonControl name="ownerId" label={label('ownerName')} required />
        <UnitControl name="unitId" label={label('unitName')} required />
        <TextControl name="openedOn" label={label('openedOn')} type="date" required />
        <TextControl name="closedOn" label={label('closedOn')} type="date" />
      </Box>
      <DatedRows
        name="members"
        title={translate('contactGroups.members')}
        addLabel={translate('contactGroups.addMember')}
        empty={translate('contactGroups.noMembers')}
        newRow={newSpan}
      >
        {(path) => <PersonControl name={`${path}.id`} label={translate('contactGroups.member')} required />}
      </DatedRows>
      <DatedRows
        name="enterprises"
        title={translate('contactGroups.enterprises')}
        addLabel={translate('contactGroups.addEnterprise')}
        empty={translate('contactGroups.noEnterprises')}
        newRow={newSpan}
      >
        {(path) => <EnterpriseControl name={`${path}.id`} label={translate('contactGroups.enterprise')} required />}
      </DatedRows>
    </>
  );
}
