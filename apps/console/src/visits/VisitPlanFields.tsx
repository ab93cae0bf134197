import Box from '@mui/material/Box';
import { maxPurposeLength } from '@zhuqi/domain/visit/plan-visit.js';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import {
  EnterpriseControl,
  OptionControl,
  PeopleControl,
  PersonControl,
  ProjectControl,
  ServiceItemControl,
  TextControl,
} from '../common/form/controls.js';
import type { VisitPlanValues } from './visit-plan-form.js';

interface VisitPlanFieldsProps {
  readonly hourLabel: string;
  /** Days of the calendar that may be chosen. */
  readonly min?: string;
  readonly max?: string;
}

/** Whom, what for, who goes, when: the same for a plan and for a visit logged afterwards. */
export function VisitPlanFields({ hourLabel, min, max }: VisitPlanFieldsProps) {
  const translate = useTranslate();
  const isProject = useWatch<VisitPlanValues>({ name: 'type' }) === 'MAJOR_PROJECT';
  const label = (name: string) => translate(`resources.visits.fields.${name}`);
  const bounds = { inputLabel: { shrink: true }, htmlInput: { ...(min ? { min } : {}), ...(max ? { max } : {}) } };
  const halves = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };
  return (
    <>
      <EnterpriseControl name="enterpriseId" label={label('enterprise')} required />
      <TextControl
        name="purpose"
        label={label('purpose')}
        required
        multiline
        minRows={2}
        validate={(value) => [...String(value)].length <= maxPurposeLength || `≤ ${maxPurposeLength}`}
      />
      <Box sx={halves}>
        <TextControl name="plannedOn" label={label('plannedOn')} required type="date" slotProps={bounds} />
        <TextControl name="hour" label={hourLabel} type="time" slotProps={{ inputLabel: { shrink: true } }} />
        <OptionControl name="type" codes="visitTypes" label={label('type')} required />
        <PersonControl name="leadId" label={label('lead')} helperText={translate('visits.leadHelp')} />
      </Box>
      {isProject && <ProjectControl name="projectId" label={label('project')} />}
      <PeopleControl name="memberIds" label={label('members')} />
      <ServiceItemControl name="itemKey" label={translate('serviceLists.cited')} />
    </>
  );
}
