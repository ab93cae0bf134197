import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { newId } from '../providers/new-id.js';
import { useMe, type Me } from '../session/me.js';
import { emptyContactGroup, toContactGroupInput, type ContactGroupValues } from './contact-group-form.js';
import { ContactGroupFields } from './ContactGroupFields.js';
import { saveContactGroup } from './contact-groups.adapter.js';

export default function ContactGroupCreate() {
  const me = useMe();
  return me ? <Form me={me} /> : <PageLoading />;
}

function Form({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('contactGroups.create')} back="/contact-groups" />
      <RecordForm<ContactGroupValues>
        draftName="contact-groups.create"
        defaultValues={emptyContactGroup(me.id, me.unit?.id ?? null)}
        cancelTo="/contact-groups"
        submitLabel={translate('contactGroups.create')}
        onSave={async (values) => {
          const input = toContactGroupInput(values, { id });
          return `/contact-groups/${await saveContactGroup(input, keyFor(input))}/show`;
        }}
      >
        <ContactGroupFields />
      </RecordForm>
    </>
  );
}
