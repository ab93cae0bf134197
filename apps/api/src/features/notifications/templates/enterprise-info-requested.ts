import { linkPlaceholder } from '../../../platform/links/link-tokens.service.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 请求补充: to the enterprise, with the one-time link under which it answers. */
export const enterpriseInfoRequested = (problem: ProblemCase, question: string, linkId: string): Letter => ({
  title: `办理贵公司的问题需要补充情况（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）正在办理，需要贵公司补充：`,
    question,
    '请打开下面的链接填写。补充之前办理时限暂停；逾期未补充的，我们将按现有情况答复。链接只能使用一次，请勿转发。',
  ],
  button: { label: '补充情况', url: linkPlaceholder(linkId) },
});
