import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 异议: to the coordinators, who rule on it the same day. */
export const problemObjected = (problem: ProblemCase, reason: string, by: string): Letter => ({
  title: `主办异议：${problem.number} ${problem.title}`,
  lines: [
    `${by}对“${problem.title}”（${problem.number}）的交办提出异议。`,
    `异议理由：${reason}`,
    '请当日裁定并重新交办；第二次交办为最终交办。',
  ],
  button: { label: '查看问题', url: problem.url },
});
