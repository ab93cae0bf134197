import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { PeopleDocument } from '../common/common.documents.js';
import { ChoiceSelect } from '../common/fields/OptionSelect.js';
import { PersonAutocomplete } from '../common/fields/PersonAutocomplete.js';
import { useNamedChoices } from '../common/fields/use-named-choices.js';
import { execute } from '../providers/graphql-client.js';
import { namesIn, newcomer, type PersonDraft } from './people-drafts.js';

interface AddPeopleProps {
  readonly onAdd: (people: readonly PersonDraft[]) => void;
}

/** Of one office, at most. */
const MOST = 100;

async function peopleOfUnit(unitId: string): Promise<PersonDraft[]> {
  const options = { take: MOST, filter: { unitId: { eq: unitId } } };
  const { items } = (await execute(PeopleDocument, { options })).people;
  return items.map(({ id, name, unitName }) => newcomer({ personKey: id, name, unitName: unitName ?? null }));
}

/** Colleagues one by one, a whole unit, a pasted list of names, and guests. */
export function AddPeople({ onAdd }: AddPeopleProps) {
  const translate = useTranslate();
  const units = useNamedChoices('unit');
  // A new key empties the field after each choice.
  const [round, setRound] = useState(0);
  return (
    <>
      <PersonAutocomplete
        key={round}
        label={translate('activityPeople.person')}
        helperText={translate('activityPeople.personHelp')}
        value={null}
        onChange={(id, option) => {
          if (!id || !option) return;
          onAdd([newcomer({ personKey: id, name: option.name, unitName: option.detail ?? null })]);
          setRound((before) => before + 1);
        }}
      />
      <Accordion
        slots={{ heading: 'div' }}
        disableGutters
        variant="outlined"
        sx={{ my: 1, '&::before': { display: 'none' } }}
      >
        <AccordionSummary expandIcon={<ExpandMoreIcon />}>{translate('activityPeople.more')}</AccordionSummary>
        <AccordionDetails>
          <ChoiceSelect
            label={translate('activityPeople.unit')}
            options={units}
            value={null}
            onChange={(unitId) => unitId && void peopleOfUnit(unitId).then(onAdd)}
          />
          <PasteNames onAdd={onAdd} />
          <AddGuest onAdd={onAdd} />
        </AccordionDetails>
      </Accordion>
    </>
  );
}

function PasteNames({ onAdd }: AddPeopleProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  return (
    <>
      <TextField
        label={translate('activityPeople.names')}
        helperText={translate('activityPeople.namesHelp')}
        multiline
        minRows={2}
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        variant="outlined"
        color="secondary"
        disabled={text.trim() === ''}
        onClick={() => {
          onAdd(namesIn(text).map((name) => newcomer({ name })));
          setText('');
        }}
      >
        {translate('activityPeople.addNames')}
      </Button>
    </>
  );
}

function AddGuest({ onAdd }: AddPeopleProps) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const complete = name.trim() !== '' && organisation.trim() !== '';
  return (
    <Box sx={{ display: 'grid', gap: 1, alignItems: 'center', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr auto' } }}>
      <TextField
        label={translate('activityPeople.guestName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={translate('activityPeople.guestOrganisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <Button
        variant="outlined"
        color="secondary"
        disabled={!complete}
        onClick={() => {
          onAdd([newcomer({ name: name.trim(), organisation: organisation.trim() })]);
          setName('');
          setOrganisation('');
        }}
      >
        {translate('activityPeople.addGuest')}
      </Button>
    </Box>
  );
}
