import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { useCan } from '../session/me.js';
import { ContactRows } from './ContactRows.js';
import { EntryRows } from './EntryRows.js';
import { toLists, toListValues, type ListValues } from './partnership-form.js';
import { performPartnershipAction, type PartnershipDetail } from './partnerships.adapter.js';

export default function PartnershipEdit() {
  return (
    <RecordPage<PartnershipDetail> resource="partnerships">
      {(partnership) => <Form partnership={partnership} />}
    </RecordPage>
  );
}

/** What each side brings and wants, and what both do together; and who is who at the partner. */
function Form({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  // Whoever sees numbers masked must not write them back.
  const seesContacts = useCan()('enterprise.readContacts');
  const show = `/partnerships/${partnership.id}/show`;
  return (
    <>
      <PageHeader title={translate('partnerships.edit')} back={show}>
        {partnership.partnerName}
      </PageHeader>
      <RecordForm<ListValues>
        draftName={`partnerships.${partnership.id}`}
        defaultValues={toListValues(partnership)}
        cancelTo={show}
        onSave={async (values) => {
          const facts = toLists(values, seesContacts);
          const key = keyFor([partnership.id, partnership.version, facts]);
          await performPartnershipAction({ partnership, action: 'update', facts, key });
          return show;
        }}
      >
        {seesContacts && <ContactRows />}
        <EntryRows name="resources" />
        <EntryRows name="needs" />
        <EntryRows name="projects" />
      </RecordForm>
    </>
  );
}
