import { rejectReasonLabels, type RejectReason } from '@zhuqi/domain/problem/problem-codes.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

const isReason = (value: string): value is RejectReason => Object.hasOwn(rejectReasonLabels, value);

/** 不予受理: to the enterprise, always with the reason. */
export const enterpriseRejected = (problem: ProblemCase, code: string, reason: string): Letter => ({
  title: `关于贵公司反映问题的答复（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）未能受理。`,
    `原因：${isReason(code) ? `${rejectReasonLabels[code]}。` : ''}${reason}`,
    '如对此有疑问，请联系您的挂钩帮办人员。',
  ],
});
