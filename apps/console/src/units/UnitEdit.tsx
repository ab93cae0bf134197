import { useTranslate } from 'ra-core';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toInput, toValues, type UnitValues } from './unit-form.js';
import { UnitFields } from './UnitFields.js';
import { saveUnit, type Unit } from './units.adapter.js';

export default function UnitEdit() {
  return <RecordPage<Unit> resource="units">{(unit) => <Form unit={unit} />}</RecordPage>;
}

function Form({ unit }: { readonly unit: Unit }) {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('units.edit')} back="/units">
        {unit.name}
      </PageHeader>
      <RecordForm<UnitValues>
        draftName={`units.${unit.id}`}
        defaultValues={toValues(unit)}
        cancelTo="/units"
        onSave={async (values) => {
          await saveUnit(toInput(values, unit));
          return '/units';
        }}
      >
        <UnitFields except={unit.id} />
      </RecordForm>
    </>
  );
}
