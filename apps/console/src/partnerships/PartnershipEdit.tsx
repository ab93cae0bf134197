import Divider from '@mui/material/Divider';
import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { useCan } from '../session/me.js';
import { AboutFields } from './AboutFields.js';
import { ContactRows } from './ContactRows.js';
import { EntryRows } from './EntryRows.js';
import {
  aboutFact,
  toAboutValues,
  toLists,
  toListValues,
  type AboutValues,
  type ListValues,
} from './partnership-form.js';
import { performPartnershipAction, type PartnershipDetail } from './partnerships.adapter.js';

export default function PartnershipEdit() {
  return (
    <RecordPage<PartnershipDetail> resource="partnerships">
      {(partnership) => <Form partnership={partnership} />}
    </RecordPage>
  );
}

/** Who looks after it; what each side brings and wants, and what both do together; and who is who at the partner. */
function Form({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  // Whoever sees numbers masked must not write them back.
  const seesContacts = useCan()('enterprise.readContacts');
  const before = toAboutValues(partnership);
  const show = `/partnerships/${partnership.id}/show`;
  return (
    <>
      <PageHeader title={translate('partnerships.edit')} back={show}>
        {partnership.partnerName}
      </PageHeader>
      <RecordForm<AboutValues & ListValues>
        draftName={`partnerships.${partnership.id}`}
        defaultValues={{ ...before, ...toListValues(partnership) }}
        cancelTo={show}
        onSave={async (values) => {
          const facts = { ...aboutFact(values, before), ...toLists(values, seesContacts) };
          const key = keyFor([partnership.id, partnership.version, facts]);
          await performPartnershipAction({ partnership, action: 'update', facts, key });
          return show;
        }}
      >
        <AboutFields />
        <Divider sx={{ my: 2 }} />
        {seesContacts && <ContactRows />}
        <EntryRows name="resources" />
        <EntryRows name="needs" />
        <EntryRows name="projects" />
      </RecordForm>
    </>
  );
}
