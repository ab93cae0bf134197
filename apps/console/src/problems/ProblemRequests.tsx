import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ActionLike } from '../common/facts.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { PanelActions } from './PanelActions.js';
import { offeredOf, openDue } from './standing.js';
import type { ProblemDetail } from './use-problem.js';

interface ProblemRequestsProps {
  readonly problem: ProblemDetail;
  readonly onChoose: (action: ActionLike) => void;
}

/** What the host asks for and nobody has decided yet: more time, or to wait for better times. */
export function ProblemRequests(props: ProblemRequestsProps) {
  return (
    <>
      <ExtensionRequest {...props} />
      <ShelvingRequest {...props} />
    </>
  );
}

function ExtensionRequest({ problem, onChoose }: ProblemRequestsProps) {
  const translate = useTranslate();
  const request = problem.extensionRequest;
  if (!request) return null;
  return (
    <Section
      title={translate('problems.extensionPending')}
      actions={request.late && <StatusChip tone="over" label={translate('problems.lateExtension')} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1, alignItems: 'center', mb: 1.5 }}>
        <Day label={translate('problems.dueNow')} at={openDue(problem.clocks, 'host')} />
        <Typography aria-hidden color="text.secondary" sx={{ fontSize: '1.25rem' }}>
          →
        </Typography>
        <Day label={translate('problems.dueAsked')} at={request.newDueDate} strong />
      </Box>
      {request.late && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {translate('problems.lateExtensionBody')}
        </Alert>
      )}
      <Asked request={request} />
      <PanelActions actions={offeredOf(problem.availableActions, ['decideExtension'])} onChoose={onChoose} />
    </Section>
  );
}

function ShelvingRequest({ problem, onChoose }: ProblemRequestsProps) {
  const translate = useTranslate();
  const request = problem.shelvingRequest;
  if (!request) return null;
  const decisions = offeredOf(problem.availableActions, ['approveShelving', 'refuseShelving']);
  return (
    <Section title={translate('problems.shelvingPending')}>
      <Box sx={{ mb: 1.5 }}>
        <Day label={translate('problems.planDate')} at={request.planDate} strong />
      </Box>
      <Asked request={request} />
      <PanelActions actions={decisions} onChoose={onChoose} />
    </Section>
  );
}

interface DayProps {
  readonly label: string;
  readonly at: string | null;
  readonly strong?: boolean;
}

function Day({ label, at, strong = false }: DayProps) {
  return (
    <Box>
      <Typography variant="caption" color="text.secondary" component="div">
        {label}
      </Typography>
      <Typography component="div" sx={{ fontWeight: strong ? 600 : 400 }}>
        <DateText at={at} />
      </Typography>
    </Box>
  );
}

interface AskedProps {
  readonly request: { readonly byName: string; readonly at: string; readonly reason: string };
}

/** Who asks, when and why. */
function Asked({ request: { byName, at, reason } }: AskedProps) {
  const translate = useTranslate();
  const asker = (
    <>
      {byName} · <DateText at={at} time />
    </>
  );
  return (
    <Descriptions
      items={[
        { label: translate('problems.askedBy'), value: asker, wide: true },
        {
          label: translate('problems.askedReason'),
          value: <span style={{ whiteSpace: 'pre-wrap' }}>{reason}</span>,
          wide: true,
        },
      ]}
    />
  );
}
