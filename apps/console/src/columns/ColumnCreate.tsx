import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { emptyColumn, toColumnInput, type ColumnValues } from './column-form.js';
import { ColumnFields } from './ColumnFields.js';
import { saveColumn } from './columns.adapter.js';

export default function ColumnCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  return (
    <>
      <PageHeader title={translate('columns.create')} back="/columns" />
      <RecordForm<ColumnValues>
        draftName="columns.create"
        defaultValues={emptyColumn}
        cancelTo="/columns"
        submitLabel={translate('columns.create')}
        onSave={async (values) => {
          const input = toColumnInput(values, { id });
          return `/columns/${await saveColumn(input, keyFor(input))}/show`;
        }}
      >
        <ColumnFields id={id} />
      </RecordForm>
    </>
  );
}
