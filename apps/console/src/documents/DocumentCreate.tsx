import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { useMe } from '../session/me.js';
import { emptyDocument, toDocumentInput, type DocumentValues } from './document-form.js';
import { DocumentFields } from './DocumentFields.js';
import { saveDocument } from './documents.adapter.js';

export default function DocumentCreate() {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('documents.create')} back="/documents" />
      <RecordForm<DocumentValues>
        draftName="documents.create"
        defaultValues={{ ...emptyDocument, issuer: me?.unit?.name ?? '' }}
        cancelTo="/documents"
        submitLabel={translate('documents.create')}
        onSave={async (values) => {
          const input = toDocumentInput(values, { id });
          return `/documents/${await saveDocument(input, keyFor(input))}/show`;
        }}
      >
        <DocumentFields />
      </RecordForm>
    </>
  );
}
