import { resultLabels, type ResultCode } from '@zhuqi/domain/problem/problem-codes.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 合并: to the enterprise whose problem goes on under another number. Of the other one it learns the number alone. */
export const enterpriseMerged = (problem: ProblemCase, target: ProblemCase): Letter => ({
  title: `贵公司反映的问题已合并办理（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）与 ${target.number} 属于同一事项，已并入 ${target.number} 办理。`,
    '办结后会一并告知贵公司，无需重复提交。',
  ],
});

const isResult = (value: string | null): value is ResultCode => value !== null && Object.hasOwn(resultLabels, value);

/**
 * 并案答复: the problem it was merged into has been answered. The words of the answer were written to the enterprise that
 * asked, so another one gets the result and whom to ask.
 */
export const enterpriseMergedAnswered = (problem: ProblemCase, target: ProblemCase): Letter => ({
  title: `贵公司反映的问题已答复（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）已随 ${target.number} 一并办理完毕。`,
    ...(isResult(target.result) ? [`办理结果：${resultLabels[target.result]}`] : []),
    ...(problem.enterpriseId === target.enterpriseId
      ? [
          ...(target.resultText ? [`答复：${target.resultText}`] : []),
          `评价请使用 ${target.number} 的答复邮件中的链接。`,
        ]
      : ['具体答复请联系贵公司的挂钩帮办人员。']),
  ],
});
