import Alert from '@mui/material/Alert';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { blankFact, savedFact, senders, type FactValues } from './fact-form.js';
import { FactFields } from './FactFields.js';
import { registerNamed } from './registers.js';

/** A new fact; its evidence is attached on the page it leads to. */
export default function FactCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const resource = useResourceContext() ?? '';
  const { fields } = registerNamed(resource);
  const [params] = useSearchParams();
  const [start] = useState(() => {
    const values: FactValues = { ...blankFact(dayOf(new Date())), enterpriseId: params.get('enterpriseId') };
    return { id: newId(), values };
  });
  return (
    <>
      <PageHeader title={translate(`innovation.createTitle.${resource}`)} back={`/${resource}`} />
      <Alert severity="info" sx={{ mb: 2, maxWidth: 880 }}>
        {translate('innovation.evidenceNext')}
      </Alert>
      <RecordForm<FactValues>
        draftName={`${resource}.create`}
        defaultValues={start.values}
        cancelTo={`/${resource}`}
        submitLabel={translate('innovation.create')}
        onSave={async (values) => {
          const fact = savedFact(values, { id: start.id });
          const id = await senders[resource]?.(values, fact, keyFor(values));
          return `/${resource}/${id ?? ''}/show`;
        }}
      >
        <FactFields fields={fields} />
      </RecordForm>
    </>
  );
}
