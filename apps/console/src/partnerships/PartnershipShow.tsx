import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import type { ActionLike } from '../common/facts.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { JointActivities } from './JointActivities.js';
import { PartnershipFacts } from './PartnershipFacts.js';
import { PartnershipLists } from './PartnershipLists.js';
import { PartnershipStateChip } from './PartnershipStateChip.js';
import { performPartnershipAction, type PartnershipDetail } from './partnerships.adapter.js';

export default function PartnershipShow() {
  return (
    <RecordPage<PartnershipDetail> resource="partnerships">
      {(partnership) => <Page key={partnership.id} partnership={partnership} />}
    </RecordPage>
  );
}

/** The lists have a form of their own; only the agreement that came later is handed in by a dialog. */
function forDialog(action: ActionLike): ActionLike {
  return { ...action, offers: action.offers.filter(({ kind }) => kind !== 'rows' && kind !== 'form') };
}

/** A partnership: where it stands, what it is about, what came of it. */
function Page({ partnership }: { readonly partnership: PartnershipDetail }) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const reload = () => queryClient.invalidateQueries();
  const { id, availableActions } = partnership;
  const update = availableActions.find(({ action: name }) => name === 'update');
  const bar = availableActions.flatMap((one) => {
    if (one.action !== 'update') return [one];
    // Without a term there is nothing an agreement could belong to.
    return partnership.terms.length > 0 && !partnership.hasAgreement
      ? [{ ...one, label: translate('partnerships.addAgreement') }]
      : [];
  });
  return (
    <>
      <PageHeader
        title={partnership.partnerName}
        back="/partnerships"
        actions={
          update && (
            <Button
              component={Link}
              to={`/partnerships/${id}`}
              color="secondary"
              variant="outlined"
              startIcon={<EditOutlined />}
            >
              {update.label}
            </Button>
          )
        }
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
          <PartnershipStateChip state={partnership.state} />
          {partnership.endsOn && (
            <span>
              {translate('resources.partnerships.fields.endsOn')} <DateText at={partnership.endsOn} />
            </span>
          )}
        </Box>
      </PageHeader>
      <Section title={translate('partnerships.nextStep')}>
        <ActionBar actions={bar} onChoose={(chosen) => setAction(forDialog(chosen))} />
      </Section>
      <PartnershipFacts partnership={partnership} />
      <PartnershipLists partnership={partnership} />
      <JointActivities partnership={partnership} />
      <Section title={translate('partnerships.files')}>
        <Attachments
          subjectType="partnership"
          subjectId={id}
          attachments={partnership.attachments}
          {...(update ? { onChanged: () => void reload() } : {})}
        />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={partnership.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
      <CaseActionDialog
        subjectType="partnership"
        subjectId={id}
        action={action}
        onClose={() => setAction(null)}
        perform={({ action: name }, facts) =>
          performPartnershipAction({
            partnership,
            action: name,
            facts,
            key: keyFor([id, partnership.version, name, facts]),
          })
        }
        reload={reload}
      />
    </>
  );
}
