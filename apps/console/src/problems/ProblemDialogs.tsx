import { useNotify } from 'ra-core';
import { useState } from 'react';
import { ProposalPanel } from '../assignment/ProposalPanel.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import type { ActionLike } from '../common/facts.js';
import { DuplicateHints } from '../duplicates/DuplicateHints.js';
import { MergeDialog } from '../duplicates/MergeDialog.js';
import { useCan } from '../session/me.js';
import { refreshCases, type ProblemDetail } from './use-problem.js';

interface ProblemDialogsProps {
  readonly problem: ProblemDetail;
  readonly action: ActionLike | null;
  /** Which instruction is answered; null: as chosen in the dialog. */
  readonly instructionNo: number | null;
  readonly onClose: () => void;
  readonly perform: (action: ActionLike, facts: Record<string, unknown>) => Promise<void>;
}

/** The dialog of the chosen action; merging compares both problems, accepting looks for duplicates first. */
export function ProblemDialogs({ problem, action, instructionNo, onClose, perform }: ProblemDialogsProps) {
  const notify = useNotify();
  const can = useCan();
  /** Chosen from the hint while accepting. */
  const [target, setTarget] = useState<string | null>(null);
  const merge = problem.availableActions.find((offer) => offer.action === 'merge');
  const merging = target && merge ? merge : action?.action === 'merge' ? action : null;
  const close = () => {
    setTarget(null);
    onClose();
  };
  if (merging)
    return (
      <MergeDialog
        problem={problem}
        target={target}
        onClose={close}
        onMerge={async (facts) => {
          await perform(merging, facts);
          notify('case.done', { type: 'success', messageArgs: { action: merging.label } });
          await refreshCases();
          close();
        }}
      />
    );
  const { id, enterpriseId, title, content } = problem;
  return (
    <CaseActionDialog
      subjectType="problem"
      subjectId={id}
      action={action}
      {...(instructionNo === null ? {} : { initial: { instructionNo }, about: `problems.${id}.${instructionNo}` })}
      onClose={onClose}
      perform={perform}
      reload={refreshCases}
      intro={
        action?.action === 'assign' && can('assignment.handOver')
          ? (fill) => <ProposalPanel problemId={id} onFollow={fill} />
          : action?.action === 'accept' && (
              <DuplicateHints
                enterpriseId={enterpriseId}
                title={title}
                content={content}
                problemId={id}
                {...(merge ? { onMerge: setTarget } : {})}
              />
            )
      }
    />
  );
}
