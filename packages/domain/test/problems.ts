import { createProblem, type NewProblem } from '../src/problem/create-problem.js';
import { decide, type Accepted, type Decision } from '../src/problem/decide-problem.js';
import { evolve } from '../src/problem/evolve-problem.js';
import { actorRef } from '../src/problem/problem-actor.js';
import type { Facts } from '../src/problem/problem-facts.js';
import type { ProblemState } from '../src/problem/problem-state.js';
import type { ProblemAction } from '../src/problem/problem.transitions.js';
import type { Capacity, Problem } from '../src/problem/problem.types.js';
import { actorIn, paths, people, personOf } from './people.js';

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
  resume: {},
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
  // Shelving is not open yet; the event of its row leads there.
  SHELVED: evolve(inProgress, {
    type: 'problem.shelved',
    at: noon,
    by: actorRef(actorIn.deputyLeader),
    from: 'IN_PROGRESS',
    to: 'SHELVED',
    round: 1,
    data: { planDate: '2026-06-30T00:00:00.000Z' },
  }),
  CLOSED: after(awaitingFeedback, 'rate', 'enterprise'),
  REJECTED: after(submitted, 'reject', 'coordinator'),
  MERGED: after(submitted, 'merge', 'coordinator'),
  WITHDRAWN: after(submitted, 'withdraw', 'enterprise'),
};
