import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { EnterpriseControl, OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { useMe } from '../session/me.js';
import { ContactRows } from './ContactRows.js';
import { EntryRows } from './EntryRows.js';
import { emptyLists, toLists, type ListValues } from './partnership-form.js';
import { draftPartnership } from './partnerships.adapter.js';

interface PartnershipValues extends ListValues {
  partnerName: string;
  partnerType: string;
  enterpriseId: string | null;
  contactId: string | null;
  purpose: string;
}

/** An intended partnership: with whom, to what end, and who brings what. */
export default function PartnershipCreate() {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  const label = (name: string) => translate(`resources.partnerships.fields.${name}`);
  return (
    <>
      <PageHeader title={translate('partnerships.create')} back="/partnerships" />
      <RecordForm<PartnershipValues>
        draftName="partnerships.create"
        defaultValues={{
          ...emptyLists,
          ...{ partnerName: '', partnerType: '', enterpriseId: null, contactId: me?.id ?? null, purpose: '' },
        }}
        cancelTo="/partnerships"
        submitLabel={translate('partnerships.create')}
        onSave={async ({ partnerName, partnerType, enterpriseId, contactId, purpose, ...lists }) => {
          const content = { partnerName, partnerType, enterpriseId, contactId, purpose };
          const { contacts, resources, needs, projects } = toLists(lists, true);
          const input = { id, ...content, contacts, resources, needs, projects };
          return `/partnerships/${await draftPartnership(input, keyFor(input))}/show`;
        }}
      >
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            columnGap: 2,
          }}
        >
          <TextControl name="partnerName" label={label('partnerName')} required />
          <OptionControl name="partnerType" label={label('partnerType')} codes="partnerTypes" required />
          <PersonControl
            name="contactId"
            label={label('contactName')}
            required
            helperText={translate('partnerships.contactHelp')}
          />
          <EnterpriseControl
            name="enterpriseId"
            label={label('enterprise')}
            helperText={translate('partnerships.enterpriseHelp')}
          />
          <Box sx={{ gridColumn: '1 / -1' }}>
            <TextControl name="purpose" label={label('purpose')} multiline minRows={2} />
          </Box>
        </Box>
        <Divider sx={{ my: 2 }} />
        <ContactRows />
        <EntryRows name="resources" />
        <EntryRows name="needs" />
        <EntryRows name="projects" />
      </RecordForm>
    </>
  );
}
