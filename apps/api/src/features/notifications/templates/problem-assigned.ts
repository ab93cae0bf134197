import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 交办: to the host. */
export const problemAssigned = (problem: ProblemCase, signBy: Date | null): Letter => ({
  title: `请签收：${problem.number} ${problem.title}`,
  lines: [
    `${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）已交办给您主办。`,
    ...(problem.round > 1 ? [`这是第 ${problem.round} 次办理，请对照企业的意见继续办理。`] : []),
    signBy ? `请在 ${formatMoment(signBy)} 前签收；如不属于您的职责，请在同一时限内提出异议。` : '请尽快签收。',
  ],
  button: { label: '查看问题', url: problem.url },
});
