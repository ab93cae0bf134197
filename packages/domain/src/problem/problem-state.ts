/** States of a problem (企业问题). Overdue is a flag on a clock, and a second round is a number: neither is a state. */
export const problemStateLabels = {
  DRAFT: '草稿',
  SUBMITTED: '待受理',
  ACCEPTED: '待交办',
  ASSIGNED: '待签收',
  IN_PROGRESS: '办理中',
  AWAITING_INFO: '待补充',
  IN_REVIEW: '待审核',
  AWAITING_FEEDBACK: '待评价',
  SHELVED: '挂账',
  CLOSED: '已销号',
  REJECTED: '不予受理',
  MERGED: '已合并',
  WITHDRAWN: '已撤回',
} as const;

export type ProblemState = keyof typeof problemStateLabels;

export const problemStates = Object.keys(problemStateLabels) as readonly ProblemState[];

/** States nothing leads out of. CLOSED is not one of them: it can be reopened for a while. */
export const terminalProblemStates: readonly ProblemState[] = ['REJECTED', 'MERGED', 'WITHDRAWN'];

/** States in which nobody has anything left to do with the problem. */
export const endedProblemStates: readonly ProblemState[] = ['CLOSED', ...terminalProblemStates];

/** States in which the problem still waits for somebody in our house or for the enterprise's information. */
export const openProblemStates: readonly ProblemState[] = [
  'SUBMITTED',
  'ACCEPTED',
  'ASSIGNED',
  'IN_PROGRESS',
  'AWAITING_INFO',
  'IN_REVIEW',
];

/** The way a problem normally goes; a side state is shown on the step it branched from. */
export const problemSteps: ReadonlyArray<{ readonly label: string; readonly states: readonly ProblemState[] }> = [
  { label: '登记', states: ['DRAFT'] },
  { label: '受理', states: ['SUBMITTED', 'REJECTED', 'MERGED'] },
  { label: '交办', states: ['ACCEPTED'] },
  { label: '签收', states: ['ASSIGNED'] },
  { label: '办理', states: ['IN_PROGRESS', 'AWAITING_INFO', 'SHELVED'] },
  { label: '审核', states: ['IN_REVIEW'] },
  { label: '评价', states: ['AWAITING_FEEDBACK'] },
  { label: '销号', states: ['CLOSED'] },
];

/** Index into problemSteps, or null for a withdrawn problem, which left the way somewhere. */
export function problemStepOf(state: ProblemState): number | null {
  const index = problemSteps.findIndex((step) => step.states.includes(state));
  return index < 0 ? null : index;
}
