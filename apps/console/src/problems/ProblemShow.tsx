import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { Clocks } from '../case/Clocks.js';
import { DueDrawer } from '../case/DueDrawer.js';
import { ReworkPath } from '../case/ReworkPath.js';
import { useRetryKey } from '../case/retry-key.js';
import type { ActionLike } from '../common/facts.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { MergedIntoNotice } from '../duplicates/MergedIntoNotice.js';
import { MergedProblems } from '../duplicates/MergedProblems.js';
import { IssueOrderSheet } from '../orders/IssueOrderSheet.js';
import { useCan } from '../session/me.js';
import { ProblemAnswer } from './ProblemAnswer.js';
import { ProblemCoHandlers } from './ProblemCoHandlers.js';
import { ProblemDialogs } from './ProblemDialogs.js';
import { ProblemHead } from './ProblemHead.js';
import { ProblemInstructions } from './ProblemInstructions.js';
import { ProblemOrders } from './ProblemOrders.js';
import { ProblemLinks } from './ProblemLinks.js';
import { ProblemRequests } from './ProblemRequests.js';
import { ProblemShelf } from './ProblemShelf.js';
import { ProblemStatement } from './ProblemStatement.js';
import { performProblemAction, refreshCases, useProblem, type ProblemDetail } from './use-problem.js';

export default function ProblemShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useProblem(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Typography role="alert">{translate('problems.gone')}</Typography>;
  return <Page key={data.id} problem={data} taken={taken} onOlder={older} />;
}

interface PageProps {
  readonly problem: ProblemDetail;
  readonly taken: number;
  readonly onOlder: () => void;
}

/** Reads from top to bottom like a file: who, what, where it stands, what to do, until when, what happened. */
function Page({ problem, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const can = useCan();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  /** The instruction the chosen action is about. */
  const [instructionNo, setInstructionNo] = useState<number | null>(null);
  const [clockId, setClockId] = useState<string | null>(null);
  const [lateClockId, setLateClockId] = useState<string | null>(null);
  const choose = (chosen: ActionLike | null, no: number | null = null) => {
    setAction(chosen);
    setInstructionNo(no);
  };
  const answering = problem.availableActions.find((offer) => offer.action === 'answerInstruction');
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) =>
    performProblemAction({ problem, action: name, facts, key: keyFor([problem.id, problem.version, name, facts]) });
  return (
    <>
      <ProblemHead problem={problem} onWhy={setClockId} />
      <MergedIntoNotice problem={problem} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <Section title={translate('problems.nextStep')}>
            <ActionBar actions={problem.availableActions} onChoose={choose} />
          </Section>
          <ProblemRequests problem={problem} onChoose={choose} />
          <ProblemShelf problem={problem} onChoose={choose} />
          <ProblemInstructions
            instructions={problem.instructions}
            {...(answering ? { onAnswer: (no) => choose(answering, no) } : {})}
          />
          <ProblemStatement problem={problem} />
          <ProblemAnswer problem={problem} />
          <MergedProblems problems={problem.mergedProblems} />
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={problem.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
        <Box>
          {problem.round > 1 && (
            <Section title={translate('case.rework')}>
              <ReworkPath clocks={problem.clocks} round={problem.round} />
            </Section>
          )}
          <Section title={translate('case.clocks')}>
            <Clocks
              clocks={problem.clocks}
              round={problem.round}
              onWhy={setClockId}
              {...(can('order.issue') ? { onIssueOrder: setLateClockId } : {})}
            />
          </Section>
          <ProblemOrders orders={problem.orders} />
          <ProblemCoHandlers problem={problem} />
          <Section title={translate('case.attachments')}>
            <Attachments
              subjectType="problem"
              subjectId={problem.id}
              attachments={problem.attachments}
              {...(can('attachment.add') ? { onChanged: () => void refreshCases() } : {})}
            />
          </Section>
          <ProblemLinks problem={problem} />
        </Box>
      </Box>
      <ProblemDialogs
        problem={problem}
        action={action}
        instructionNo={instructionNo}
        onClose={() => choose(null)}
        perform={perform}
      />
      <IssueOrderSheet clockId={lateClockId} onClose={() => setLateClockId(null)} />
      <DueDrawer clockId={clockId} onClose={() => setClockId(null)} />
    </>
  );
}
