import Alert from '@mui/material/Alert';
import { useTranslate } from 'ra-core';
import { useRetryKey } from '../case/retry-key.js';
import { DocumentControl, TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { toItemDraft, toItemInput, type ItemDraft } from './item-drafts.js';
import { ItemsEditor } from './ItemsEditor.js';
import { performServiceListAction, type ServiceListDetail } from './service-lists.adapter.js';

interface Values {
  title: string;
  basisDocumentId: string | null;
  items: ItemDraft[];
}

export default function ServiceListEdit() {
  return <RecordPage<ServiceListDetail> resource="service-lists">{(list) => <Form list={list} />}</RecordPage>;
}

/** 编制: everything of a draft on one page, saved at once. */
function Form({ list }: { readonly list: ServiceListDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const show = `/service-lists/${list.id}/show`;
  const label = (name: string) => translate(`resources.service-lists.fields.${name}`);
  const editable = list.availableActions.some(({ action }) => action === 'edit');
  return (
    <>
      <PageHeader title={translate('serviceLists.edit', { title: list.title })} back={show}>
        {translate('serviceLists.editionOf', { year: list.year, edition: list.edition })}
      </PageHeader>
      {!editable ? (
        <Alert severity="info">{translate('serviceLists.notEditable')}</Alert>
      ) : (
        <RecordForm<Values>
          draftName={`serviceLists.${list.id}`}
          defaultValues={{
            title: list.title,
            basisDocumentId: list.basisDocumentId ?? null,
            items: list.items.map(toItemDraft),
          }}
          cancelTo={show}
          onSave={async ({ title, basisDocumentId, items }) => {
            const facts = { title, items: items.map(toItemInput), basisDocumentId };
            await performServiceListAction({ list, action: 'edit', facts, key: keyFor([list.version, facts]) });
            return show;
          }}
        >
          <TextControl name="title" label={label('title')} required />
          <DocumentControl name="basisDocumentId" label={label('basisDocument')} />
          <ItemsEditor listId={list.id} />
        </RecordForm>
      )}
    </>
  );
}
