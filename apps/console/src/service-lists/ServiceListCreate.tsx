import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { DocumentControl, TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { newId } from '../providers/new-id.js';
import { draftServiceList } from './service-lists.adapter.js';

interface Values {
  year: string;
  title: string;
  basisDocumentId: string | null;
}

/** The next edition of a year; it starts with the items on offer now. */
export default function ServiceListCreate() {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [params] = useSearchParams();
  const [id] = useState(() => newId());
  const year = params.get('year') ?? String(yearOf(dayOf(new Date())));
  const label = (name: string) => translate(`resources.service-lists.fields.${name}`);
  return (
    <>
      <PageHeader title={translate('serviceLists.create')} back="/service-lists" />
      <RecordForm<Values>
        draftName={`serviceLists.create.${year}`}
        defaultValues={{ year, title: translate('serviceLists.titleOf', { year }), basisDocumentId: null }}
        cancelTo="/service-lists"
        submitLabel={translate('serviceLists.create')}
        onSave={async (values) => {
          const input = { ...values, id, year: Number(values.year) };
          return `/service-lists/${await draftServiceList(input, keyFor(input))}`;
        }}
      >
        <TextControl
          name="year"
          label={label('year')}
          required
          helperText={translate('serviceLists.yearHelp')}
          validate={(value) => /^20\d\d$/.test(String(value).trim()) || translate('serviceLists.yearFault')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
        <TextControl name="title" label={label('title')} required />
        <DocumentControl name="basisDocumentId" label={label('basisDocument')} />
      </RecordForm>
    </>
  );
}
