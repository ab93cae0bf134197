import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { EnterprisesAutocomplete } from '../common/fields/EnterpriseAutocomplete.js';
import {
  CheckControl,
  DocumentControl,
  OptionControl,
  PersonControl,
  ServiceItemControl,
  TextControl,
} from '../common/form/controls.js';
import { TeamControl } from '../common/form/TeamControl.js';
import { useOptionLabel, useOptions } from '../common/use-options.js';
import type { ActivityPlanValues } from './activity-plan-form.js';
import { HostsEditor, isHostComplete, type HostDraft } from './HostsEditor.js';
import { PeopleEditor } from './PeopleEditor.js';

interface ActivityPlanFieldsProps {
  /** Days of the calendar that may be chosen. */
  readonly min?: string;
  readonly max?: string;
  /** A plan that stands: its day is moved by 改期, and whoever organizes it stays. */
  readonly changing?: boolean;
  /** With those expected; once the record is archived people are put right there. */
  readonly listed?: boolean;
}

const halves = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

/** What, when, where, by whom, for whom: the same for a plan and for an activity filed afterwards. */
export function ActivityPlanFields({ min, max, changing = false, listed = true }: ActivityPlanFieldsProps) {
  const translate = useTranslate();
  const { control } = useFormContext<ActivityPlanValues>();
  const plannedOn = useWatch({ control, name: 'plannedOn' });
  const label = (name: string) => translate(`resources.activities.fields.${name}`);
  const bounds = { inputLabel: { shrink: true }, htmlInput: { ...(min ? { min } : {}), ...(max ? { max } : {}) } };
  const complete = (hosts: HostDraft[]) => hosts.every(isHostComplete) || translate('activityHosts.missing');
  return (
    <>
      <TextControl name="title" label={label('title')} required />
      <Box sx={halves}>
        <OptionControl name="kind" codes="activityKinds" label={label('kind')} required />
        <TextControl name="place" label={label('place')} />
        {!changing && (
          <TextControl name="plannedOn" label={label('plannedOn')} required type="date" slotProps={bounds} />
        )}
        <TextControl
          name="hour"
          label={translate('activities.hour')}
          type="time"
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Controller
        name="hosts"
        control={control}
        rules={{ validate: complete }}
        render={({ field, fieldState: { error } }) => (
          <HostsEditor hosts={field.value} onChange={field.onChange} error={error?.message} />
        )}
      />
      <Box sx={halves}>
        {!changing && (
          <PersonControl
            name="organizerId"
            label={label('organizer')}
            helperText={translate('activities.organizerHelp')}
          />
        )}
        <TeamControl name="teamId" label={label('teamId')} on={plannedOn || dayOf(new Date())} />
        <OptionControl name="helpTheme" codes="helpThemes" label={label('helpTheme')} />
        <OptionControl name="festival" codes="festivals" label={label('festival')} />
        <TopicsControl label={label('topics')} />
        <DocumentControl name="basisDocumentId" label={label('basisDocument')} />
        <ServiceItemControl
          name="itemKey"
          label={translate('serviceLists.cited')}
          helperText={translate('activities.citedHelp')}
        />
      </Box>
      <Controller
        name="enterpriseIds"
        control={control}
        render={({ field }) => (
          <EnterprisesAutocomplete label={label('enterprises')} value={field.value} onChange={field.onChange} />
        )}
      />
      <CheckControl name="isOpen" label={translate('activities.isOpenHelp')} />
      {listed && <PeopleControl />}
    </>
  );
}

function PeopleControl() {
  const translate = useTranslate();
  const { control } = useFormContext<ActivityPlanValues>();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, my: 1 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        {translate('activities.people')}
      </Typography>
      <Controller
        name="people"
        control={control}
        render={({ field, fieldState: { error } }) => (
          <>
            <PeopleEditor people={field.value} onChange={field.onChange} />
            {error?.message && (
              <Typography color="error" variant="body2" role="alert">
                {error.message}
              </Typography>
            )}
          </>
        )}
      />
    </Box>
  );
}

function TopicsControl({ label }: { readonly label: string }) {
  const { control } = useFormContext<ActivityPlanValues>();
  const options = useOptions('topics');
  const labelOf = useOptionLabel('topics');
  return (
    <Controller
      name="topics"
      control={control}
      render={({ field }) => (
        <Autocomplete
          multiple
          options={options.map(({ value }) => value)}
          getOptionLabel={labelOf}
          value={field.value}
          onChange={(_, topics) => field.onChange(topics)}
          renderInput={(params) => <TextField {...params} label={label} />}
        />
      )}
    />
  );
}
