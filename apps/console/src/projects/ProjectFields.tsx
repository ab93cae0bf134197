import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { EnterpriseControl, OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { UnitControl } from '../units/UnitControl.js';
import { isWhole } from './project-form.js';
import { SiteFields } from './SiteFields.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};
const wide = { gridColumn: '1 / -1' };

export function ProjectFields() {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.projects.fields.${name}`);
  return (
    <>
      <Box sx={grid}>
        <Box sx={wide}>
          <TextControl name="name" label={label('name')} required />
        </Box>
        <OptionControl name="level" label={label('level')} codes="projectLevels" required />
        <OptionControl name="stage" label={label('stage')} codes="projectStages" required />
        <Box sx={wide}>
          <EnterpriseControl name="enterpriseId" label={label('enterpriseName')} />
        </Box>
        <OptionControl name="districtCode" label={label('districtName')} codes="districts" />
        <TextControl
          name="investment"
          label={label('investment')}
          validate={(value) => isWhole(String(value)) || translate('projects.investmentProblem')}
        />
        <PersonControl name="liaisonId" label={label('liaisonName')} />
        <UnitControl name="unitId" label={label('unitName')} required />
        <TextControl name="listedOn" label={label('listedOn')} type="date" required />
        <TextControl name="delistedOn" label={label('delistedOn')} type="date" />
      </Box>
      <SiteFields />
    </>
  );
}
