import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 受理: to the enterprise. */
export const enterpriseAccepted = (problem: ProblemCase): Letter => ({
  title: `贵公司反映的问题已受理（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”已受理，编号 ${problem.number}。`,
    '我们会安排专人办理，办理过程中可能与您联系核实情况；办结后会把答复发送到这个邮箱。',
  ],
});
