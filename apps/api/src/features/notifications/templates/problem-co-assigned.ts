import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 协办: to each co-handler. */
export const problemCoAssigned = (problem: ProblemCase): Letter => ({
  title: `请协办：${problem.number} ${problem.title}`,
  lines: [
    `${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）请您协办，主办人为${problem.host?.name ?? '待定'}。`,
    '主办人签收后开始计时，请按时反馈协办意见。',
  ],
  button: { label: '查看问题', url: problem.url },
});
