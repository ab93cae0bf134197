import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { Clocks } from '../case/Clocks.js';
import { DueDrawer } from '../case/DueDrawer.js';
import { useRetryKey } from '../case/retry-key.js';
import type { ActionLike } from '../common/facts.js';
import { Gone } from '../common/Gone.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useCan } from '../session/me.js';
import { CheckInDialog } from './CheckInDialog.js';
import { performVisitAction, useVisit, type VisitDetail } from './use-visit.js';
import { VisitFindings } from './VisitFindings.js';
import { VisitHead } from './VisitHead.js';
import { VisitPlanFacts } from './VisitPlanFacts.js';

export default function VisitShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useVisit(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/visits">{translate('visits.gone')}</Gone>;
  return <Page key={data.id} visit={data} taken={taken} onOlder={older} />;
}

/** Actions with a page or a dialog of their own; the others are drawn from their facts. */
const onRecordPage = new Set(['record', 'submit']);

interface PageProps {
  readonly visit: VisitDetail;
  readonly taken: number;
  readonly onOlder: () => void;
}

function Page({ visit, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const can = useCan();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const [clockId, setClockId] = useState<string | null>(null);
  const choose = (chosen: ActionLike) =>
    onRecordPage.has(chosen.action) ? navigate(`/visits/${visit.id}/record`) : setAction(chosen);
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) =>
    performVisitAction({
      visit,
      action: name,
      facts,
      key: keyFor([visit.id, visit.version, name, facts]),
    });
  // Writing and handing in are one page: one button leads there.
  const actions = visit.availableActions.filter(
    ({ action: name }) => name !== 'submit' || !visit.availableActions.some((each) => each.action === 'record'),
  );
  const checkingIn = action?.action === 'checkIn';
  return (
    <>
      <VisitHead visit={visit} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <Section title={translate('visits.nextStep')}>
            <ActionBar actions={actions} onChoose={choose} />
          </Section>
          <VisitPlanFacts visit={visit} />
          <VisitFindings visit={visit} />
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={visit.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
        <Box>
          {visit.clocks.length > 0 && (
            <Section title={translate('case.clocks')}>
              <Clocks clocks={visit.clocks} round={1} onWhy={setClockId} />
            </Section>
          )}
          <Section title={translate('visits.photos')}>
            <Attachments
              subjectType="visit"
              subjectId={visit.id}
              attachments={visit.attachments}
              {...(can('attachment.add')
                ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['visits'] }) }
                : {})}
            />
          </Section>
        </Box>
      </Box>
      <CaseActionDialog
        subjectType="visit"
        subjectId={visit.id}
        action={checkingIn ? null : action}
        onClose={() => setAction(null)}
        perform={perform}
        reload={() => queryClient.invalidateQueries()}
      />
      <CheckInDialog visit={visit} open={checkingIn} onClose={() => setAction(null)} />
      <DueDrawer clockId={clockId} onClose={() => setClockId(null)} />
    </>
  );
}
