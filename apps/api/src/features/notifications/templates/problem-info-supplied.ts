import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 已补充: to the host, whose time runs again. */
export const problemInfoSupplied = (problem: ProblemCase, supplement: string, by: string): Letter => ({
  title: `企业已补充：${problem.number} ${problem.title}`,
  lines: [`${by}补充了“${problem.title}”（${problem.number}）的情况，办理时限继续计算。`, `补充内容：${supplement}`],
  button: { label: '继续办理', url: problem.url },
});
