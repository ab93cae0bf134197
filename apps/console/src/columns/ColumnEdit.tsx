import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toColumnInput, toColumnValues, type ColumnValues } from './column-form.js';
import { ColumnFields } from './ColumnFields.js';
import { saveColumn, type ColumnDetail } from './columns.adapter.js';

export default function ColumnEdit() {
  return <RecordPage<ColumnDetail> resource="columns">{(column) => <Form column={column} />}</RecordPage>;
}

function Form({ column }: { readonly column: ColumnDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/columns/${column.id}/show`;
  return (
    <>
      <PageHeader title={translate('columns.edit')} back={show}>
        {column.name}
      </PageHeader>
      <RecordForm<ColumnValues>
        draftName={`columns.${column.id}`}
        defaultValues={toColumnValues(column)}
        cancelTo={show}
        onSave={async (values) => {
          const input = toColumnInput(values, column);
          await saveColumn(input, keyFor(input));
          return show;
        }}
      >
        <ColumnFields id={column.id} />
      </RecordForm>
    </>
  );
}
