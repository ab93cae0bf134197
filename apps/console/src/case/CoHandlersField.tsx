import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf, fromShanghai, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { PeopleDocument } from '../common/common.documents.js';
import { useCandidateSource } from '../assignment/candidates.js';
import { LookupManyField } from '../common/fields/LookupField.js';
import { PeopleAutocomplete } from '../common/fields/PersonAutocomplete.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';

/** As the contract's CoHandlerInput. */
export interface CoHandlerValue {
  readonly person: string;
  readonly dueAt?: string;
}

interface CoHandlersFieldProps {
  readonly label: string;
  readonly value: readonly CoHandlerValue[];
  readonly onChange: (value: CoHandlerValue[]) => void;
  readonly error?: string | null | undefined;
}

/** A day given by a person means the end of that working day. */
const END_OF_WORK = 18 * 60;

const endOf = (day: string) => fromShanghai(shanghaiDayOf(day), END_OF_WORK).toISOString();

/** Several people, each with a due day of their own; without one the deadline policy decides. */
export function CoHandlersField({ label, value, onChange, error }: CoHandlersFieldProps) {
  const translate = useTranslate();
  const ids = value.map(({ person }) => person);
  const { data: people = [] } = useQuery({
    queryKey: ['people', 'ids', ...ids],
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(PeopleDocument, { options: { filter: { ids } } }, { signal })).people.items,
  });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '…';
  const choose = (next: string[]) =>
    onChange(next.map((id) => value.find(({ person }) => person === id) ?? { person: id }));
  const setDay = (id: string, day: string) =>
    onChange(
      value.map((each) => (each.person !== id ? each : day ? { person: id, dueAt: endOf(day) } : { person: id })),
    );
  return (
    <Box>
      <Picker label={label} value={ids} onChange={choose} error={error} />
      {value.map(({ person, dueAt }) => (
        <Box key={person} sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 1 }}>
          <Typography sx={{ flex: 1 }}>{nameOf(person)}</Typography>
          <TextField
            type="date"
            label={translate('case.coDue', { name: nameOf(person) })}
            value={dueAt ? dayOf(new Date(dueAt)) : ''}
            onChange={(event) => setDay(person, event.target.value)}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: dayOf(new Date()) } }}
            sx={{ width: 220 }}
          />
        </Box>
      ))}
      {value.length > 0 && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ pl: 1 }}>
          {translate('case.coDueHint')}
        </Typography>
      )}
    </Box>
  );
}

type PickerProps = Pick<CoHandlersFieldProps, 'label' | 'error'> & {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
};

/** Whoever assigns sees what everybody has in hand. */
function Picker(props: PickerProps) {
  const can = useCan();
  const source = useCandidateSource();
  return can('assignment.handOver') ? (
    <LookupManyField {...source} {...props} />
  ) : (
    <PeopleAutocomplete role="HANDLER" {...props} />
  );
}
