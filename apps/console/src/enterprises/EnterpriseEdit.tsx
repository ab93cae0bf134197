import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { useCan } from '../session/me.js';
import { toInput, toValues, type EnterpriseValues } from './enterprise-form.js';
import { EnterpriseFields } from './EnterpriseFields.js';
import { saveEnterprise, type Enterprise } from './enterprises.adapter.js';

export default function EnterpriseEdit() {
  return <RecordPage<Enterprise> resource="enterprises">{(enterprise) => <Form enterprise={enterprise} />}</RecordPage>;
}

function Form({ enterprise }: { readonly enterprise: Enterprise }) {
  const translate = useTranslate();
  const withContacts = useCan()('enterprise.readContacts');
  const { id, version, name } = enterprise;
  const show = `/enterprises/${id}/show`;
  return (
    <>
      <PageHeader title={translate('enterprises.editTitle')} back={show}>
        {name}
      </PageHeader>
      <RecordForm<EnterpriseValues>
        draftName={`enterprises.${id}`}
        defaultValues={toValues(enterprise)}
        cancelTo={show}
        onSave={async (values) => {
          await saveEnterprise(toInput(values, { id, version, withContacts }));
          return show;
        }}
      >
        <EnterpriseFields withContacts={withContacts} changing />
      </RecordForm>
    </>
  );
}
