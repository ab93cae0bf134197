import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 待受理: to the coordinators, who accept it within a working day. */
export const problemSubmitted = (problem: ProblemCase, by: string): Letter => ({
  title: `待受理：${problem.number} ${problem.title}`,
  lines: [
    `${by}提交了${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）。`,
    '请在 1 个工作日内受理。',
  ],
  button: { label: '去受理', url: problem.url },
});
