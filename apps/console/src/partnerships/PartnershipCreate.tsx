import Divider from '@mui/material/Divider';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { useMe } from '../session/me.js';
import { AboutFields } from './AboutFields.js';
import { ContactRows } from './ContactRows.js';
import { EntryRows } from './EntryRows.js';
import { emptyLists, toLists, type AboutValues, type ListValues } from './partnership-form.js';
import { draftPartnership } from './partnerships.adapter.js';

type PartnershipValues = AboutValues & ListValues;

/** An intended partnership: with whom, to what end, and who brings what. */
export default function PartnershipCreate() {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
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
        <AboutFields />
        <Divider sx={{ my: 2 }} />
        <ContactRows />
        <EntryRows name="resources" />
        <EntryRows name="needs" />
        <EntryRows name="projects" />
      </RecordForm>
    </>
  );
}
