import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 审核退回: to the host. */
export const problemReturned = (problem: ProblemCase, reason: string, by: string): Letter => ({
  title: `审核退回：${problem.number} ${problem.title}`,
  lines: [
    `${by}退回了您对“${problem.title}”（${problem.number}）的办理结果。`,
    `退回理由：${reason}`,
    '主办时限继续计算，请补充办理后重新报结。',
  ],
  button: { label: '查看问题', url: problem.url },
});
