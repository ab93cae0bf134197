import { resultLabels, type ResultCode } from '@zhuqi/domain/problem/problem-codes.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

const isResult = (value: string | null): value is ResultCode => value !== null && Object.hasOwn(resultLabels, value);

/** 待审核: to the head of the host's unit. */
export const problemToReview = (problem: ProblemCase, by: string): Letter => ({
  title: `待审核：${problem.number} ${problem.title}`,
  lines: [
    `${by}已报结${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）。`,
    ...(isResult(problem.result) ? [`办理结果：${resultLabels[problem.result]}`] : []),
    '请审核；通过后答复发给企业。',
  ],
  button: { label: '去审核', url: problem.url },
});
