import { createProblem, type NewProblem } from '../src/problem/create-problem.js';
import { decide, type Accepted, type Decision } from '../src/problem/decide-problem.js';
import type { Facts } from '../src/problem/problem-facts.js';
import type { ProblemState } from '../src/problem/problem-state.js';
import type { ProblemAction } from '../src/problem/problem.transitions.js';
import type { Capacity, Problem } from '../src/problem/problem.types.js';
import { actorIn, paths, people, personOf, successors } from './people.js';

export const noon = new Date('2026-03-05T04:00:00Z');

export const hoursLater = (hours: number, from = noon): Date => new Date(from.getTime() + hours * 3_600_000);

export const newProblem = (more: Partial<NewProblem> = {}): NewProblem => ({
  id: 'problem',
  bureauId: 'bureau',
  enterpriseId: 'enterprise',
  receivingUnitPath: paths.bureau,
  statement: {
    title: '研发费用加计扣除资料如何准备',
    content: '企业首次申报，不清楚需要哪些材料。',
    category: 'GENERAL',
    area: 'FUNDING',
    priority: 'NORMAL',
    channel: 'VISIT',
    visitId: null,
    findingId: null,
  },
  mode: 'draft',
  ...more,
});

/** Facts with which each action is complete. */
export const completeFacts: Readonly<Record<ProblemAction, Facts>> = {
  submit: {},
  accept: {},
  reject: { rejectReason: 'OUT_OF_SCOPE', reason: '属于税务部门职责，已告知企业联系方式。' },
  merge: { mergeInto: { id: 'another', state: 'IN_PROGRESS' } },
  assign: {
    host: personOf(people.host),
    coHandlers: [{ person: personOf(people.coHandler), dueAt: hoursLater(72) }],
  },
  sign: {},
  object: { reason: '不属于本处室职责。' },
  contact: { contactMethod: 'PHONE', note: '已与企业负责人通话。' },
  coReply: { reply: '人才政策部分已核实。' },
  requestInfo: { pauseReason: 'SUPPLEMENT', question: '请提供上年度研发台账。' },
  supplyInfo: { supplement: '已补交研发台账。' },
  infoTimeout: {},
  submitResult: { result: 'RESOLVED', answer: '已协助完成申报。', waiverReason: '协办意见不影响答复。' },
  approveResult: {},
  returnResult: { reason: '答复未说明依据。' },
  rate: { satisfaction: 'SATISFIED' },
  callback: { satisfaction: 'BASIC', note: '电话回访，企业表示基本满意。' },
  rateTimeout: {},
  reopen: { reason: '问题再次出现。' },
  requestExtension: { newDueDate: hoursLater(240), reason: '需专家论证。' },
  decideExtension: { approved: true },
  requestShelving: { planDate: hoursLater(2400), reason: '待省级政策出台。' },
  approveShelving: { planDate: hoursLater(2400) },
  refuseShelving: { reason: '具备条件，应继续办理。' },
  resume: {},
  reviewShelving: { note: '政策仍在制定。', planDate: hoursLater(3000) },
  answerInstruction: { instructionAnswer: '已约企业面商。' },
  recategorise: { category: 'COMPLEX', reason: '涉及多个部门。' },
  citeItem: { item: { key: 'item', content: '政策宣讲', teamId: 'team', promisedDays: 5 } },
  raisePriority: { reason: '企业贷款即将到期。' },
  transferHost: { host: personOf(successors.host), reason: '原主办借调。' },
  transferCoHandler: {
    formerCoHandler: personOf(people.coHandler),
    coHandler: personOf(successors.coHandler),
    reason: '原协办休假。',
  },
  checkCall: { callFinding: 'CONFIRMED', note: '企业确认属实。' },
  urge: { urging: '请抓紧办理。' },
  instruct: { instruction: '请尽快解决。' },
  withdraw: { reason: '企业已自行解决。', enterpriseConsent: '联系人3月5日电话同意。' },
};

export function accepted(decision: Decision): Accepted {
  if (!decision.ok) throw new Error(`${decision.refusal.code}: ${decision.refusal.message}`);
  return decision;
}

export const act = (problem: Problem, action: ProblemAction, by: Capacity, facts = completeFacts[action], now = noon) =>
  decide(problem, action, facts, actorIn[by], now);

export const after = (
  problem: Problem,
  action: ProblemAction,
  by: Capacity,
  facts = completeFacts[action],
  now = noon,
) => accepted(act(problem, action, by, facts, now)).next;

const draft = accepted(createProblem(newProblem(), actorIn.reporter, noon)).next;
const submitted = after(draft, 'submit', 'reporter');
const acceptedProblem = after(submitted, 'accept', 'coordinator');
const assigned = after(acceptedProblem, 'assign', 'coordinator');
const inProgress = after(assigned, 'sign', 'host');
const inReview = after(inProgress, 'submitResult', 'host');
const awaitingFeedback = after(inReview, 'approveResult', 'hostUnitHead');

/** The sample problem in every state, reached the way problems get there. */
export const problemIn: Readonly<Record<ProblemState, Problem>> = {
  DRAFT: draft,
  SUBMITTED: submitted,
  ACCEPTED: acceptedProblem,
  ASSIGNED: assigned,
  IN_PROGRESS: inProgress,
  AWAITING_INFO: after(inProgress, 'requestInfo', 'host'),
  IN_REVIEW: inReview,
  AWAITING_FEEDBACK: awaitingFeedback,
  SHELVED: after(after(inProgress, 'requestShelving', 'host'), 'approveShelving', 'deputyLeader'),
  CLOSED: after(awaitingFeedback, 'rate', 'enterprise'),
  REJECTED: after(submitted, 'reject', 'coordinator'),
  MERGED: after(submitted, 'merge', 'coordinator'),
  WITHDRAWN: after(submitted, 'withdraw', 'enterprise'),
};

/** What must have been asked for before it can be decided or answered. */
const prelude: Partial<Record<ProblemAction, readonly [ProblemAction, Capacity]>> = {
  decideExtension: ['requestExtension', 'host'],
  approveShelving: ['requestShelving', 'host'],
  refuseShelving: ['requestShelving', 'host'],
  answerInstruction: ['instruct', 'principal'],
};

/** The sample problem in a state, with the request in place which the action decides on. */
export function problemReadyFor(action: ProblemAction, state: ProblemState): Problem {
  const before = prelude[action];
  const prepared = before ? act(problemIn[state], ...before) : null;
  return prepared?.ok ? prepared.next : problemIn[state];
}
