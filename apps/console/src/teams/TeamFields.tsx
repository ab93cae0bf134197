import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import {
  DocumentControl,
  EnterpriseControl,
  OptionControl,
  PersonControl,
  TextControl,
} from '../common/form/controls.js';
import { DatedRows } from '../common/form/DatedRows.js';
import { UnitControl } from '../units/UnitControl.js';
import { newEnterprise, newMember } from './team-form.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

export function TeamFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.teams.fields.${name}`);
  return (
    <>
      <Box sx={grid}>
        <OptionControl name="kind" label={label('kind')} codes="teamKinds" required />
        <TextControl name="name" label={label('name')} required helperText={translate('teams.nameHelp')} />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextControl name="purpose" label={label('purpose')} multiline minRows={2} />
        </Box>
        <UnitControl name="unitId" label={label('unitName')} required />
        <DocumentControl name="basisDocumentId" label={label('basisDocument')} />
        <TextControl name="foundedOn" label={label('foundedOn')} type="date" required />
        <TextControl name="dissolvedOn" label={label('dissolvedOn')} type="date" />
      </Box>
      <DatedRows
        name="memberships"
        title={translate('teams.members')}
        addLabel={translate('teams.addMember')}
        empty={translate('teams.noMembers')}
        newRow={newMember}
      >
        {(path) => (
          <>
            <PersonControl name={`${path}.userId`} label={translate('teams.member')} required />
            <Box sx={{ minWidth: 110 }}>
              <OptionControl name={`${path}.role`} label={translate('teams.role')} codes="teamRoles" required />
            </Box>
          </>
        )}
      </DatedRows>
      <DatedRows
        name="enterprises"
        title={translate('teams.enterprises')}
        addLabel={translate('teams.addEnterprise')}
        empty={translate('teams.noEnterprises')}
        newRow={newEnterprise}
      >
        {(path) => <EnterpriseControl name={`${path}.enterpriseId`} label={translate('teams.enterprise')} required />}
      </DatedRows>
    </>
  );
}
