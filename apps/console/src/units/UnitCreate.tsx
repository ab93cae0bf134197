import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { emptyUnit, toInput, type UnitValues } from './unit-form.js';
import { UnitFields } from './UnitFields.js';
import { saveUnit } from './units.adapter.js';

export default function UnitCreate() {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('units.create')} back="/units" />
      <RecordForm<UnitValues>
        draftName="units.create"
        defaultValues={emptyUnit}
        cancelTo="/units"
        submitLabel={translate('units.create')}
        onSave={async (values) => {
          await saveUnit(toInput(values));
          return '/units';
        }}
      >
        <UnitFields />
      </RecordForm>
    </>
  );
}
