import type { ClockKind } from '../deadline/clock.types.js';
import type { DerivedFact } from './derived-facts.js';
import type { CheckName } from './problem-checks.js';
import type { FactName } from './problem-facts.js';
import type { GuardName } from './problem-guards.js';
import type { ProblemState } from './problem-state.js';
import type { Capacity } from './problem.types.js';

/** Where an act leads. The first outcome whose guard holds is taken; one without a guard always holds. */
export interface Outcome {
  readonly when?: GuardName;
  readonly to: ProblemState | 'same';
  /** Round + 1, and responsibility one level up. */
  readonly nextRound?: true;
  readonly starts?: readonly ClockKind[];
  readonly extends?: readonly ClockKind[];
  readonly replaces?: readonly ClockKind[];
  /** Where this outcome is another event than the row's. */
  readonly tells?: OutcomeTelling;
}

export interface OutcomeTelling {
  readonly event: string;
  readonly told: string;
  readonly visibility: 'internal' | 'enterprise';
}

/** One row of the lifecycle: who may act, in which state, with what in hand, where it leads, which clocks it moves. */
export interface Transition {
  readonly label: string;
  readonly from: readonly ProblemState[];
  readonly to: readonly Outcome[];
  readonly by: readonly Capacity[];
  readonly needs: readonly FactName[];
  readonly offers: readonly FactName[];
  /** Rules beyond state, capacity and needs, by name (problem-checks.ts). */
  readonly checks?: readonly CheckName[];
  /** Facts the decision itself adds to the event (derived-facts.ts). */
  readonly derives?: readonly DerivedFact[];
  readonly event: string;
  /** What the timeline says. */
  readonly told: string;
  readonly visibility: 'internal' | 'enterprise';
  readonly starts?: readonly ClockKind[];
  /** Promises kept by this act. */
  readonly finishes?: readonly ClockKind[];
  /** Promises that lapse with it. */
  readonly stops?: readonly ClockKind[] | 'all';
  readonly pauses?: readonly ClockKind[];
  readonly resumes?: readonly ClockKind[];
  /** Promises counted anew from this moment under the policy for what the problem is now. */
  readonly replaces?: readonly ClockKind[];
  /** Promises that go over to another person with the time they have. */
  readonly handsOver?: readonly ClockKind[];
}

/** An instruction may be written on any case, ended ones included. */
const afterDraft = [
  'SUBMITTED',
  'ACCEPTED',
  'ASSIGNED',
  'IN_PROGRESS',
  'AWAITING_INFO',
  'IN_REVIEW',
  'AWAITING_FEEDBACK',
  'SHELVED',
  'CLOSED',
  'REJECTED',
  'MERGED',
  'WITHDRAWN',
] as const;

// The table of lifecycles §2, most likely action of a state first. The API decides with it, the console draws buttons
// from it, the docs draw the diagram from it. A submitted result pauses the host clock; approval finishes it, a return
// resumes it: the time of the review is nobody's delay, and a return gives no fresh term.
// prettier-ignore
export const problemTransitions = {
  submit: {
    label: '提交', from: ['DRAFT'], to: [{ to: 'SUBMITTED' }], by: ['reporter', 'enterprise'], needs: [], offers: [],
    event: 'problem.submitted', told: '已提交', visibility: 'enterprise', starts: ['accept'],
  },
  accept: {
    label: '受理', from: ['SUBMITTED'], to: [{ to: 'ACCEPTED' }], by: ['coordinator'], needs: [], offers: ['note'],
    event: 'problem.accepted', told: '已受理', visibility: 'enterprise', finishes: ['accept'], starts: ['assign'],
  },
  reject: {
    label: '不予受理', from: ['SUBMITTED'], to: [{ to: 'REJECTED' }], by: ['coordinator'],
    needs: ['rejectReason', 'reason'], offers: [],
    event: 'problem.rejected', told: '不予受理', visibility: 'enterprise', finishes: ['accept'],
  },
  merge: {
    label: '合并', from: ['SUBMITTED'], to: [{ to: 'MERGED' }], by: ['coordinator'], needs: ['mergeInto'],
    offers: ['reason'], checks: ['mergeTarget'],
    event: 'problem.merged', told: '已并入另一问题', visibility: 'enterprise', finishes: ['accept'],
  },
  assign: {
    label: '交办', from: ['ACCEPTED'], to: [{ to: 'ASSIGNED' }], by: ['coordinator'], needs: ['host'],
    offers: ['coHandlers', 'note'], checks: ['handlersOnly', 'hostNotHelper', 'dueDatesAhead'],
    event: 'problem.assigned', told: '已交办', visibility: 'internal', finishes: ['assign', 'rule'], starts: ['sign'],
  },
  sign: {
    label: '签收', from: ['ASSIGNED'], to: [{ to: 'IN_PROGRESS' }], by: ['host'], needs: [], offers: [],
    event: 'problem.signed', told: '主办已签收', visibility: 'enterprise', finishes: ['sign'],
    starts: ['firstContact', 'host', 'coHandler'],
  },
  object: {
    label: '异议', from: ['ASSIGNED'], to: [{ to: 'ACCEPTED' }], by: ['host'], needs: ['reason'], offers: [],
    checks: ['notFinalAssignment', 'objectionInTime'],
    event: 'problem.objected', told: '主办提出异议', visibility: 'internal', stops: ['sign'], starts: ['rule'],
  },
  submitResult: {
    label: '报结', from: ['IN_PROGRESS'], to: [{ to: 'IN_REVIEW' }], by: ['host'], needs: ['result', 'answer'],
    offers: ['attachments', 'waiverReason'], checks: ['coHandlersAnswered'],
    event: 'problem.resultSubmitted', told: '已报结', visibility: 'internal', stops: ['firstContact', 'coHandler'],
    pauses: ['host'], starts: ['review'],
  },
  contact: {
    label: '联系企业', from: ['IN_PROGRESS'], to: [{ to: 'same' }], by: ['host'], needs: ['contactMethod', 'note'],
    offers: ['attachments'],
    event: 'problem.contacted', told: '已联系企业', visibility: 'enterprise', finishes: ['firstContact'],
  },
  coReply: {
    label: '协办反馈', from: ['IN_PROGRESS', 'AWAITING_INFO'], to: [{ to: 'same' }], by: ['coHandler'],
    needs: ['reply'], offers: ['attachments'], checks: ['notYetReplied'],
    event: 'problem.coReplied', told: '协办已反馈', visibility: 'internal', finishes: ['coHandler'],
  },
  requestInfo: {
    label: '请求补充', from: ['IN_PROGRESS'],
    to: [{ when: 'waitsForEnterprise', to: 'AWAITING_INFO', starts: ['info'] }, { to: 'AWAITING_INFO' }],
    by: ['host'], needs: ['pauseReason', 'question'], offers: ['attachments'],
    event: 'problem.infoRequested', told: '等待补充', visibility: 'enterprise', pauses: ['host', 'coHandler'],
  },
  supplyInfo: {
    label: '补充情况', from: ['AWAITING_INFO'], to: [{ to: 'IN_PROGRESS' }], by: ['enterprise', 'reporter', 'host'],
    needs: ['supplement'], offers: ['attachments'],
    event: 'problem.infoSupplied', told: '已补充', visibility: 'enterprise', finishes: ['info'],
    resumes: ['host', 'coHandler'],
  },
  infoTimeout: {
    label: '逾期未补充', from: ['AWAITING_INFO'], to: [{ to: 'IN_REVIEW' }], by: ['system'], needs: [], offers: [],
    checks: ['enterpriseWasAsked'],
    event: 'problem.infoTimedOut', told: '逾期未补充，按解释说明报结', visibility: 'enterprise',
    stops: ['info', 'firstContact'], starts: ['review'],
  },
  approveResult: {
    label: '审核通过', from: ['IN_REVIEW'], to: [{ to: 'AWAITING_FEEDBACK' }], by: ['hostUnitHead', 'deputyLeader'],
    needs: [], offers: ['note'],
    event: 'problem.resultApproved', told: '已答复企业', visibility: 'enterprise',
    finishes: ['review', 'host'], stops: ['coHandler'], starts: ['callback', 'feedback'],
  },
  returnResult: {
    label: '退回', from: ['IN_REVIEW'], to: [{ to: 'IN_PROGRESS' }], by: ['hostUnitHead', 'deputyLeader'],
    needs: ['reason'], offers: [],
    event: 'problem.resultReturned', told: '审核退回', visibility: 'internal', finishes: ['review'],
    resumes: ['host', 'coHandler'],
  },
  rate: {
    label: '评价', from: ['AWAITING_FEEDBACK'],
    to: [{ when: 'dissatisfiedInOurHands', to: 'ASSIGNED', nextRound: true, starts: ['sign'] }, { to: 'CLOSED' }],
    by: ['enterprise'], needs: ['satisfaction'], offers: ['dissatisfactionCause', 'comment'],
    checks: ['dissatisfactionHasCause'],
    event: 'problem.rated', told: '企业已评价', visibility: 'enterprise', finishes: ['feedback'],
    stops: ['callback'],
  },
  callback: {
    label: '回访', from: ['AWAITING_FEEDBACK'],
    to: [{ when: 'dissatisfiedInOurHands', to: 'ASSIGNED', nextRound: true, starts: ['sign'] }, { to: 'CLOSED' }],
    by: ['callbackOfficer'], needs: ['satisfaction', 'note'], offers: ['dissatisfactionCause', 'comment'],
    checks: ['dissatisfactionHasCause'],
    event: 'problem.calledBack', told: '已回访', visibility: 'enterprise', finishes: ['callback'],
    stops: ['feedback'],
  },
  rateTimeout: {
    label: '逾期未评价', from: ['AWAITING_FEEDBACK'], to: [{ to: 'CLOSED' }], by: ['system'], needs: [], offers: [],
    event: 'problem.ratingTimedOut', told: '逾期未评价，已销号', visibility: 'enterprise',
    stops: ['callback', 'feedback'],
  },
  reopen: {
    label: '重新办理', from: ['CLOSED'],
    to: [
      { when: 'hasHost', to: 'ASSIGNED', nextRound: true, starts: ['sign'] },
      { to: 'ACCEPTED', nextRound: true, starts: ['assign'] },
    ],
    by: ['enterprise', 'supervisor'], needs: ['reason'], offers: ['attachments'], checks: ['reopenInTime'],
    event: 'problem.reopened', told: '重新办理', visibility: 'enterprise',
  },
  requestExtension: {
    label: '申请延期', from: ['IN_PROGRESS'], to: [{ to: 'same' }], by: ['host'], needs: ['newDueDate', 'reason'],
    offers: ['attachments'], checks: ['noExtensionPending', 'extensionsLeft', 'newDueAhead'], derives: ['askedLate'],
    event: 'problem.extensionRequested', told: '申请延期', visibility: 'internal',
  },
  decideExtension: {
    label: '审批延期', from: ['IN_PROGRESS'],
    to: [
      { when: 'approved', to: 'same', extends: ['host'] },
      { to: 'same', tells: { event: 'problem.extensionRefused', told: '延期未获批准', visibility: 'internal' } },
    ],
    by: ['supervisor'], needs: ['approved'], offers: ['newDueDate', 'reason'],
    checks: ['extensionPending', 'notOwnRequest', 'newDueAhead', 'refusalHasReason'],
    event: 'problem.extensionGranted', told: '已同意延期', visibility: 'enterprise',
  },
  requestShelving: {
    label: '申请挂账', from: ['IN_PROGRESS'], to: [{ to: 'same' }], by: ['host'], needs: ['planDate', 'reason'],
    offers: ['attachments'], checks: ['noShelvingPending', 'planAhead'],
    event: 'problem.shelvingRequested', told: '申请挂账', visibility: 'internal',
  },
  approveShelving: {
    label: '批准挂账', from: ['IN_PROGRESS'], to: [{ to: 'SHELVED' }], by: ['deputyLeader'], needs: [],
    offers: ['planDate', 'note'], checks: ['shelvingPending', 'planAhead'],
    event: 'problem.shelved', told: '已挂账', visibility: 'enterprise',
    pauses: ['host', 'coHandler', 'firstContact'], starts: ['shelfReview'],
  },
  refuseShelving: {
    label: '不同意挂账', from: ['IN_PROGRESS'], to: [{ to: 'same' }], by: ['deputyLeader'], needs: ['reason'], offers: [],
    checks: ['shelvingPending'],
    event: 'problem.shelvingRefused', told: '挂账未获批准', visibility: 'internal',
  },
  resume: {
    label: '转办', from: ['SHELVED'], to: [{ to: 'IN_PROGRESS' }], by: ['deputyLeader'], needs: [], offers: ['note'],
    event: 'problem.resumed', told: '挂账转办', visibility: 'enterprise', stops: ['shelfReview'],
    resumes: ['host', 'coHandler', 'firstContact'],
  },
  reviewShelving: {
    label: '复核挂账', from: ['SHELVED'], to: [{ to: 'same' }], by: ['hostUnitHead', 'deputyLeader'], needs: ['note'],
    offers: ['planDate'], checks: ['planAhead'],
    event: 'problem.shelvingReviewed', told: '挂账已复核', visibility: 'internal', finishes: ['shelfReview'],
    starts: ['shelfReview'],
  },
  answerInstruction: {
    label: '答复批示', from: afterDraft, to: [{ to: 'same' }], by: ['host', 'hostUnitHead', 'coordinator'],
    needs: ['instructionAnswer'], offers: ['instructionNo', 'attachments'], checks: ['openInstruction'],
    event: 'problem.instructionAnswered', told: '已答复批示', visibility: 'internal',
  },
  recategorise: {
    label: '调整类别', from: ['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW'],
    to: [{ to: 'same' }], by: ['coordinator', 'hostUnitHead'], needs: ['category', 'reason'], offers: ['area'],
    checks: ['changesCategory'],
    event: 'problem.recategorised', told: '已调整类别', visibility: 'enterprise', replaces: ['host'],
  },
  citeItem: {
    label: '引用清单事项',
    from: ['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'AWAITING_FEEDBACK', 'SHELVED', 'CLOSED'],
    to: [{ when: 'promiseChanges', to: 'same', replaces: ['host'] }, { to: 'same' }], by: ['coordinator', 'hostUnitHead'],
    needs: ['item'], offers: ['note'], checks: ['changesItem'],
    event: 'problem.itemCited', told: '已引用服务清单事项', visibility: 'internal',
  },
  raisePriority: {
    label: '提级为紧急', from: ['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW'],
    to: [{ to: 'same' }], by: ['coordinator', 'hostUnitHead'], needs: ['reason'], offers: [], checks: ['notYetUrgent'],
    event: 'problem.priorityRaised', told: '已提级为紧急', visibility: 'internal', replaces: ['firstContact'],
  },
  transferHost: {
    label: '更换主办', from: ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED'], to: [{ to: 'same' }],
    by: ['hostUnitHead', 'coordinator'], needs: ['host', 'reason'], offers: [],
    checks: ['handlersOnly', 'insideOwnUnit', 'newHostIsFree'],
    event: 'problem.hostTransferred', told: '已更换主办', visibility: 'enterprise',
    handsOver: ['sign', 'firstContact', 'host'],
  },
  transferCoHandler: {
    label: '更换协办', from: ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'SHELVED'], to: [{ to: 'same' }],
    by: ['hostUnitHead', 'coordinator'], needs: ['formerCoHandler', 'coHandler', 'reason'], offers: [],
    checks: ['handlersOnly', 'newCoHandlerIsFree'],
    event: 'problem.coHandlerTransferred', told: '已更换协办', visibility: 'internal', handsOver: ['coHandler'],
  },
  checkCall: {
    label: '核访', from: ['CLOSED', 'WITHDRAWN'], to: [{ to: 'same' }], by: ['callbackOfficer'],
    needs: ['callFinding', 'note'], offers: ['attachments'],
    event: 'problem.checkCalled', told: '已核访', visibility: 'internal',
  },
  urge: {
    label: '催办', from: ['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW'],
    to: [{ to: 'same' }], by: ['coordinator', 'supervisor', 'hostUnitHead', 'deputyLeader', 'principal'],
    needs: ['urging'], offers: [],
    event: 'problem.urged', told: '催办', visibility: 'internal',
  },
  instruct: {
    label: '批示', from: afterDraft, to: [{ to: 'same' }], by: ['deputyLeader', 'principal'], needs: ['instruction'],
    offers: [],
    event: 'problem.instructed', told: '领导批示', visibility: 'internal',
  },
  withdraw: {
    label: '撤回',
    from: ['DRAFT', 'SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED'],
    to: [{ to: 'WITHDRAWN' }], by: ['enterprise', 'reporter', 'coordinator', 'host'], needs: ['reason'],
    offers: ['enterpriseConsent', 'attachments'], checks: ['enterpriseConsents'],
    event: 'problem.withdrawn', told: '已撤回', visibility: 'enterprise', stops: 'all',
  },
} as const satisfies Record<string, Transition>;

export type ProblemAction = keyof typeof problemTransitions;

export const problemActions = Object.keys(problemTransitions) as readonly ProblemAction[];

export const transitionOf = (action: ProblemAction): Transition => problemTransitions[action];

export const isProblemAction = (value: string): value is ProblemAction => Object.hasOwn(problemTransitions, value);
