import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toContactGroupInput, toContactGroupValues, type ContactGroupValues } from './contact-group-form.js';
import { ContactGroupFields } from './ContactGroupFields.js';
import { saveContactGroup, type ContactGroupDetail } from './contact-groups.adapter.js';

export default function ContactGroupEdit() {
  return <RecordPage<ContactGroupDetail> resource="contact-groups">{(row) => <Form row={row} />}</RecordPage>;
}

function Form({ row }: { readonly row: ContactGroupDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/contact-groups/${row.id}/show`;
  return (
    <>
      <PageHeader title={translate('contactGroups.edit')} back={show}>
        {row.name}
      </PageHeader>
      <RecordForm<ContactGroupValues>
        draftName={`contact-groups.${row.id}`}
        defaultValues={toContactGroupValues(row)}
        cancelTo={show}
        onSave={async (values) => {
          const input = toContactGroupInput(values, row);
          await saveContactGroup(input, keyFor(input));
          return show;
        }}
      >
        <ContactGroupFields />
      </RecordForm>
    </>
  );
}
