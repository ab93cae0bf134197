import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useKeeps } from '../session/use-keeps.js';
import type { DocumentDetail } from './documents.adapter.js';

export default function DocumentShow() {
  return <RecordPage<DocumentDetail> resource="documents">{(document) => <Page document={document} />}</RecordPage>;
}

/** A document: what it is, its file, and who changed the entry. */
function Page({ document }: { readonly document: DocumentDetail }) {
  const translate = useTranslate();
  const keeps = useKeeps('document.manage')(document.unitId);
  const label = (name: string) => translate(`resources.documents.fields.${name}`);
  return (
    <>
      <PageHeader
        title={`《${document.title}》`}
        back="/documents"
        actions={
          keeps && (
            <Button
              component={Link}
              to={`/documents/${document.id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {translate('common.edit')}
            </Button>
          )
        }
      />
      <Section title={translate('documents.facts')}>
        <Descriptions
          items={[
            { label: label('number'), value: document.number },
            { label: label('kind'), value: <OptionText name="documentKinds" value={document.kind} /> },
            { label: label('issuer'), value: document.issuer },
            { label: label('issuedOn'), value: <DateText at={document.issuedOn} /> },
            { label: label('unitName'), value: document.unitName },
          ]}
        />
      </Section>
      <Section title={translate('documents.file')}>
        <Attachments
          subjectType="document"
          subjectId={document.id}
          attachments={document.attachments}
          {...(keeps ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['documents'] }) } : {})}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={document.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
    </>
  );
}
