import { responsibilityLabels, type Responsibility } from '@zhuqi/domain/problem/problem-codes.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

const isResponsibility = (value: string): value is Responsibility => Object.hasOwn(responsibilityLabels, value);

/** 二次办理: to whoever heads the unit, since a dissatisfied round moves the responsibility up. */
export const problemNextRound = (problem: ProblemCase, comment: string | null): Letter => ({
  title: `二次办理：${problem.number} ${problem.title}`,
  lines: [
    `“${problem.title}”（${problem.number}）进入第 ${problem.round} 次办理，主办人为${problem.host?.name ?? '待定'}。`,
    ...(comment ? [`企业意见：${comment}`] : []),
    ...(isResponsibility(problem.responsibility)
      ? [`责任层级：${responsibilityLabels[problem.responsibility]}。`]
      : []),
  ],
  button: { label: '查看问题', url: problem.url },
});
