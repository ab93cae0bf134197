import type { ApprovalKind, ApprovalQueue } from '@zhuqi/domain/query/approvals.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import type { ActionLike } from '../common/facts.js';
import { StatusChip } from '../common/StatusChip.js';
import { ProblemMarks, ProblemStateChip } from '../problems/ProblemChips.js';
import { performProblemAction, refreshCases } from '../problems/use-problem.js';
import { approvalActions } from './approval-actions.js';
import { ApprovalRow } from './ApprovalRow.js';
import { QueueSection } from './QueueSection.js';
import { useProblemQueue, type ProblemToApprove } from './use-approvals.js';

/** Problems that wait for one kind of word, each with its dialog. */
export function ProblemQueue({ queue }: { readonly queue: ApprovalQueue }) {
  const [chosen, setChosen] = useState<{ readonly problem: ProblemToApprove; readonly action: ActionLike } | null>(
    null,
  );
  const query = useProblemQueue(queue);
  const keyFor = useRetryKey();
  const allowed: readonly string[] = approvalActions[queue.kind];
  return (
    <QueueSection queue={queue} query={query}>
      {query.data?.items.map((problem) => (
        <ApprovalRow
          key={problem.id}
          to={`/problems/${problem.id}/show`}
          title={problem.title}
          detail={`${problem.number} · ${problem.enterprise.name}${problem.host ? ` · ${problem.host.name}` : ''}`}
          asked={<Asked kind={queue.kind} problem={problem} />}
          chips={
            <>
              <ProblemStateChip state={problem.state} />
              {problem.dueAt && (
                <DueText dueAt={problem.dueAt} overdue={problem.overdue} provisional={problem.dueProvisional} />
              )}
              <ProblemMarks
                round={problem.round}
                priority={problem.priority}
                returnedCount={problem.returnedCount}
                openInstructions={problem.openInstructions}
              />
            </>
          }
          actions={problem.availableActions.filter(({ action }) => allowed.includes(action))}
          onChoose={(action) => setChosen({ problem, action })}
        />
      ))}
      {chosen && (
        <CaseActionDialog
          subjectType="problem"
          subjectId={chosen.problem.id}
          action={chosen.action}
          onClose={() => setChosen(null)}
          perform={({ action }, facts) => {
            const { problem } = chosen;
            const key = keyFor([problem.id, problem.version, action, facts]);
            return performProblemAction({ problem, action, facts, key });
          }}
          reload={refreshCases}
        />
      )}
    </QueueSection>
  );
}

function Asked({ kind, problem }: { readonly kind: ApprovalKind; readonly problem: ProblemToApprove }) {
  const translate = useTranslate();
  const { extensionRequest, shelvingRequest, resultText } = problem;
  if (kind === 'extensions' && extensionRequest)
    return (
      <>
        {translate('approvals.askedBy', { name: extensionRequest.byName })} ·{' '}
        <DateText at={extensionRequest.newDueDate} />{' '}
        {extensionRequest.late && <StatusChip tone="over" label={translate('approvals.lateRequest')} />}
        <br />
        {extensionRequest.reason}
      </>
    );
  if (kind === 'shelvings' && shelvingRequest)
    return (
      <>
        {translate('approvals.askedBy', { name: shelvingRequest.byName })} · <DateText at={shelvingRequest.planDate} />
        <br />
        {shelvingRequest.reason}
      </>
    );
  return kind === 'results' ? <>{resultText}</> : null;
}
