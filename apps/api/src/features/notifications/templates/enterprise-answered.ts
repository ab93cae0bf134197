import { resultLabels, type ResultCode } from '@zhuqi/domain/problem/problem-codes.js';
import { linkPlaceholder } from '../../../platform/links/link-tokens.service.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

const isResult = (value: string | null): value is ResultCode => value !== null && Object.hasOwn(resultLabels, value);

/** 答复: to the enterprise, with the one-time link under which it rates the answer. */
export const enterpriseAnswered = (problem: ProblemCase, linkId: string, days: number): Letter => ({
  title: `贵公司反映的问题已答复（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）已办理完毕。`,
    ...(isResult(problem.result) ? [`办理结果：${resultLabels[problem.result]}`] : []),
    ...(problem.resultText ? [`答复：${problem.resultText}`] : []),
    `请在 ${days} 天内打开下面的链接查看答复并评价。链接只能使用一次，请勿转发。`,
  ],
  button: { label: '查看答复并评价', url: linkPlaceholder(linkId) },
});
