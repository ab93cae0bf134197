import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import type { ActionLike } from '../common/facts.js';
import { FactsDialog } from '../common/FactsDialog.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { EditionChanges } from './EditionChanges.js';
import { ItemsTable } from './ItemsTable.js';
import { ListStateChip } from './ListStateChip.js';
import { useDraftsLists } from './ServiceListList.js';
import { performServiceListAction, type ServiceListDetail } from './service-lists.adapter.js';

export default function ServiceListShow() {
  return <RecordPage<ServiceListDetail> resource="service-lists">{(list) => <Page list={list} />}</RecordPage>;
}

const published = ['PUBLISHED', 'REVISED', 'STOPPED'];

/** One edition: what can be done, its items with their usage, what changed, its siblings, what happened. */
function Page({ list }: { readonly list: ServiceListDetail }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const drafts = useDraftsLists();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const label = (name: string) => translate(`resources.service-lists.fields.${name}`);
  const choose = (chosen: ActionLike) =>
    chosen.action === 'edit' ? void navigate(`/service-lists/${list.id}`) : setAction(chosen);
  const perform = async ({ action: name }: ActionLike, facts: Record<string, unknown>) => {
    await performServiceListAction({ list, action: name, facts, key: keyFor([list.id, list.version, name, facts]) });
    await queryClient.invalidateQueries();
  };
  const revisable = list.state === 'PUBLISHED' && drafts;
  return (
    <>
      <PageHeader
        title={list.title}
        back="/service-lists"
        actions={
          <>
            <Button
              component="a"
              href={`/files/service-lists/${list.id}/letter`}
              variant="outlined"
              color="secondary"
              startIcon={<DescriptionOutlined />}
            >
              {translate('serviceLists.print')}
            </Button>
            <Button
              component="a"
              href={`/files/service-lists/${list.id}/items`}
              variant="outlined"
              color="secondary"
              startIcon={<FileDownloadOutlined />}
            >
              {translate('list.export')}
            </Button>
            {revisable && (
              <Button component={Link} to={`/service-lists/create?year=${list.year}`} variant="outlined">
                {translate('serviceLists.revise')}
              </Button>
            )}
          </>
        }
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <ListStateChip state={list.state} />
          {translate('serviceLists.editionOf', { year: list.year, edition: list.edition })}
        </Box>
      </PageHeader>
      {list.availableActions.length > 0 && (
        <Section title={translate('serviceLists.nextStep')}>
          <ActionBar actions={list.availableActions} onChoose={choose} />
        </Section>
      )}
      {list.state === 'DRAFT' && list.approvalNote && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('serviceLists.returnedFor', { reason: list.approvalNote })}
        </Alert>
      )}
      <Section title={translate('serviceLists.items')}>
        <ItemsTable items={list.items} used={published.includes(list.state)} />
      </Section>
      <EditionChanges list={list} />
      <Section title={translate('serviceLists.facts')}>
        <Descriptions
          items={[
            {
              label: label('basisDocument'),
              value: list.basisDocument && (
                <MuiLink component={Link} to={`/documents/${list.basisDocument.id}/show`}>
                  {`《${list.basisDocument.title}》`}
                </MuiLink>
              ),
            },
            { label: label('approvedAt'), value: <DateText at={list.approvedAt} /> },
            ...(list.approvalNote && list.state !== 'DRAFT'
              ? [{ label: label('approvalNote'), value: list.approvalNote }]
              : []),
            { label: label('publishedAt'), value: <DateText at={list.publishedAt} /> },
            ...(list.endedAt ? [{ label: label('endedAt'), value: <DateText at={list.endedAt} /> }] : []),
            ...(list.stopReason ? [{ label: label('stopReason'), value: list.stopReason, wide: true }] : []),
          ]}
        />
      </Section>
      {list.editions.length > 1 && (
        <Section title={translate('serviceLists.editions', { year: list.year })}>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {list.editions.map((edition) => (
              <Box component="li" key={edition.id} sx={{ mb: 0.5 }}>
                {edition.id === list.id ? (
                  translate('serviceLists.thisEdition', { edition: edition.edition })
                ) : (
                  <MuiLink component={Link} to={`/service-lists/${edition.id}/show`}>
                    {translate('serviceLists.edition', { edition: edition.edition })}
                  </MuiLink>
                )}{' '}
                <ListStateChip state={edition.state} />
              </Box>
            ))}
          </Box>
        </Section>
      )}
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={list.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
      <FactsDialog
        action={action}
        onClose={() => setAction(null)}
        onSubmit={perform}
        about={`serviceLists.${list.id}`}
      />
    </>
  );
}
