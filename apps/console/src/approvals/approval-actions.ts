import type { ApprovalKind } from '@zhuqi/domain/query/approvals.js';
import type { OrderAction } from '@zhuqi/domain/supervision/order.transitions.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';

/** The acts that clear a row from its queue; everything else is done on the page of the case. */
export const approvalActions: Readonly<Record<ApprovalKind, readonly (ProblemAction | OrderAction)[]>> = {
  extensions: ['decideExtension'],
  shelvings: ['approveShelving', 'refuseShelving'],
  results: ['approveResult', 'returnResult'],
  objections: ['assign', 'reject'],
  orderAnswers: ['answer'],
  orderClosings: ['close', 'returnAnswer'],
};
