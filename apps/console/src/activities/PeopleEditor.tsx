import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { PersonRole } from '@zhuqi/domain/activity/activity-codes.js';
import { useTranslate } from 'ra-core';
import { useOptionLabel, useOptions } from '../common/use-options.js';
import { AddPeople } from './AddPeople.js';
import { isAway, withPeople, type PersonDraft } from './people-drafts.js';

interface PeopleEditorProps {
  readonly people: readonly PersonDraft[];
  readonly onChange: (people: PersonDraft[]) => void;
  /** Offers to say who was there. */
  readonly presence?: boolean;
}

/** Who takes part, one line each: roles, presence, reason of leave. */
export function PeopleEditor({ people, onChange, presence = false }: PeopleEditorProps) {
  const translate = useTranslate();
  const change = (key: string, part: Partial<PersonDraft>) =>
    onChange(people.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <>
      <AddPeople onAdd={(added) => onChange(withPeople(people, added))} />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }} role="status">
        {translate('activityPeople.count', { smart_count: people.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {people.map((person) => (
          <Line
            key={person.key}
            person={person}
            presence={presence}
            onChange={(part) => change(person.key, part)}
            onRemove={() => onChange(people.filter(({ key }) => key !== person.key))}
          />
        ))}
      </Box>
    </>
  );
}

interface LineProps {
  readonly person: PersonDraft;
  readonly presence: boolean;
  readonly onChange: (part: Partial<PersonDraft>) => void;
  readonly onRemove: () => void;
}

function Line({ person, presence, onChange, onRemove }: LineProps) {
  const translate = useTranslate();
  const { name, unitName, organisation, personKey, roles, reason, present } = person;
  const where = organisation ?? unitName ?? (personKey === null ? translate('activityPeople.unchecked') : null);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'auto 1fr auto', sm: 'auto minmax(120px, 1fr) minmax(180px, 1.2fr) auto' },
        alignItems: 'center',
        columnGap: 1,
        py: 0.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {presence ? (
        <Checkbox
          checked={present && !isAway(person)}
          disabled={isAway(person)}
          onChange={(_, on) => onChange({ present: on })}
          slotProps={{ input: { 'aria-label': translate('activityPeople.present', { name }) } }}
        />
      ) : (
        <span />
      )}
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span">{name}</Typography>
        {where && (
          <Typography component="span" variant="caption" color="text.secondary">
            {` · ${where}`}
          </Typography>
        )}
      </Box>
      <Box sx={{ gridColumn: { xs: '2 / 3', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
        <RolesSelect
          label={translate('activityPeople.roles', { name })}
          value={roles}
          onChange={(next) => onChange({ roles: next })}
        />
        {roles.includes('LEAVE') && (
          <TextField
            size="small"
            fullWidth
            margin="dense"
            label={translate('activityPeople.reason', { name })}
            value={reason}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
        )}
      </Box>
      <IconButton
        size="small"
        aria-label={translate('activityPeople.remove', { name })}
        onClick={onRemove}
        sx={{ gridColumn: { xs: 3, sm: 'auto' }, gridRow: { xs: 1, sm: 'auto' } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

interface RolesSelectProps {
  readonly label: string;
  readonly value: readonly PersonRole[];
  readonly onChange: (roles: PersonRole[]) => void;
}

/** Several roles of one person; whoever is on leave has no other. */
function RolesSelect({ label, value, onChange }: RolesSelectProps) {
  const options = useOptions('personRoles');
  const labelOf = useOptionLabel('personRoles');
  const choose = (chosen: unknown) => {
    const next = (Array.isArray(chosen) ? chosen : [chosen]) as PersonRole[];
    const leaves = next.includes('LEAVE') && !value.includes('LEAVE');
    onChange(leaves ? ['LEAVE'] : next.filter((role) => role !== 'LEAVE' || next.length === 1));
  };
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth
      value={[...value]}
      onChange={(event) => choose(event.target.value)}
      slotProps={{
        htmlInput: { 'aria-label': label },
        select: {
          multiple: true,
          renderValue: (chosen) => (chosen as readonly string[]).map(labelOf).join('、'),
          SelectDisplayProps: { 'aria-label': label },
        },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
