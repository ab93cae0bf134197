import { useResourceContext, useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { factValues, savedFact, senders, type FactValues } from './fact-form.js';
import { FactFields } from './FactFields.js';
import type { FactDetail } from './innovation.adapters.js';
import { registerNamed } from './registers.js';

export default function FactEdit() {
  const resource = useResourceContext() ?? '';
  return <RecordPage<FactDetail> resource={resource}>{(fact) => <Form resource={resource} fact={fact} />}</RecordPage>;
}

function Form({ resource, fact }: { readonly resource: string; readonly fact: FactDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const { fields } = registerNamed(resource);
  const show = `/${resource}/${fact.id}/show`;
  return (
    <>
      <PageHeader title={translate('innovation.edit')} back={show}>
        {fact.enterpriseName}
      </PageHeader>
      <RecordForm<FactValues>
        draftName={`${resource}.${fact.id}`}
        defaultValues={factValues(fact)}
        cancelTo={show}
        onSave={async (values) => {
          await senders[resource]?.(values, savedFact(values, fact), keyFor([fact.version, values]));
          return show;
        }}
      >
        <FactFields fields={fields} />
      </RecordForm>
    </>
  );
}
