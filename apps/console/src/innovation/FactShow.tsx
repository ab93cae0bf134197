import EditOutlined from '@mui/icons-material/EditOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinkText from '@mui/material/Link';
import { useResourceContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { Descriptions } from '../common/Descriptions.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { useKeeps } from '../session/use-keeps.js';
import type { FactDetail } from './innovation.adapters.js';
import { registerNamed } from './registers.js';

export default function FactShow() {
  const resource = useResourceContext() ?? '';
  return <RecordPage<FactDetail> resource={resource}>{(fact) => <Page resource={resource} fact={fact} />}</RecordPage>;
}

/** A fact: what it says, what proves it, and who changed the entry. */
function Page({ resource, fact }: { readonly resource: string; readonly fact: FactDetail }) {
  const translate = useTranslate();
  const me = useMe();
  const keeps = useKeeps('innovation.record')(fact.unitId) || fact.recordedById === me?.id;
  const { subject, nameOf, columns } = registerNamed(resource);
  const title = nameOf(fact);
  return (
    <>
      <PageHeader
        title={typeof title === 'string' ? title : fact.enterpriseName}
        back={`/${resource}`}
        actions={
          keeps && (
            <Button
              component={Link}
              to={`/${resource}/${fact.id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {translate('common.edit')}
            </Button>
          )
        }
      />
      <Section title={translate('innovation.facts')}>
        <Descriptions
          items={[
            {
              label: translate('innovation.enterprise'),
              value: (
                <LinkText
                  component={Link}
                  to={`/enterprises/${fact.enterpriseId}/show`}
                  underline="always"
                  color="inherit"
                >
                  {fact.enterpriseName}
                </LinkText>
              ),
            },
            ...columns
              .filter(({ name }) => name !== 'enterpriseName' && name !== 'evidenceCount')
              .map(({ name, label, render }) => ({ label: translate(label ?? name), value: render(fact) })),
          ]}
        />
      </Section>
      <Section title={translate('innovation.evidence')}>
        {fact.attachments.length === 0 && (
          <Alert severity="warning" sx={{ mb: 1.5 }}>
            {translate('innovation.noEvidence')}
          </Alert>
        )}
        <Attachments
          subjectType={subject}
          subjectId={fact.id}
          attachments={fact.attachments}
          {...(keeps ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: [resource] }) } : {})}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={fact.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
    </>
  );
}
