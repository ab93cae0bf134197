import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toDocumentInput, toDocumentValues, type DocumentValues } from './document-form.js';
import { DocumentFields } from './DocumentFields.js';
import { saveDocument, type DocumentDetail } from './documents.adapter.js';

export default function DocumentEdit() {
  return <RecordPage<DocumentDetail> resource="documents">{(document) => <Form document={document} />}</RecordPage>;
}

function Form({ document }: { readonly document: DocumentDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/documents/${document.id}/show`;
  return (
    <>
      <PageHeader title={translate('documents.edit')} back={show}>
        {document.title}
      </PageHeader>
      <RecordForm<DocumentValues>
        draftName={`documents.${document.id}`}
        defaultValues={toDocumentValues(document)}
        cancelTo={show}
        onSave={async (values) => {
          const input = toDocumentInput(values, document);
          await saveDocument(input, keyFor(input));
          return show;
        }}
      >
        <DocumentFields />
      </RecordForm>
    </>
  );
}
