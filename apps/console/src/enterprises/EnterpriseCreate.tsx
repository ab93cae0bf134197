import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { emptyEnterprise, toInput, type EnterpriseValues } from './enterprise-form.js';
import { EnterpriseFields } from './EnterpriseFields.js';
import { saveEnterprise } from './enterprises.adapter.js';

export default function EnterpriseCreate() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('enterprises.createTitle')} back="/enterprises" />
      <RecordForm<EnterpriseValues>
        draftName="enterprises.create"
        defaultValues={emptyEnterprise}
        cancelTo="/enterprises"
        submitLabel={translate('enterprises.createTitle')}
        onSave={async (values) => `/enterprises/${(await saveEnterprise(toInput(values))).id}/show`}
      >
        <EnterpriseFields withContacts />
      </RecordForm>
    </>
  );
}
