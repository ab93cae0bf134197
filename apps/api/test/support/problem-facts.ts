import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import type { ProblemFactsInput } from '../../src/features/problems/graphql/problem.inputs.js';
import { personOf } from './act-as.js';
import type { Cast } from './cast.js';

/** The facts of an act as a client sends them, and as the domain gets them. */
export interface CompleteFacts {
  readonly input: ProblemFactsInput;
  readonly facts: Facts;
}

const texts = {
  reject: { rejectReason: 'OUT_OF_SCOPE', reason: '属于税务部门职责，已告知企业联系方式。' },
  object: { reason: '不属于本处室职责。' },
  contact: { contactMethod: 'PHONE', note: '已与企业负责人通话。' },
  coReply: { reply: '人才政策部分已核实。' },
  requestInfo: { pauseReason: 'SUPPLEMENT', question: '请提供上年度研发台账。' },
  supplyInfo: { supplement: '已补交研发台账。' },
  submitResult: { result: 'RESOLVED', answer: '已协助完成申报。', waiverReason: '协办意见不影响答复。' },
  returnResult: { reason: '答复未说明依据。' },
  rate: { satisfaction: 'SATISFIED' },
  callback: { satisfaction: 'BASIC', note: '电话回访，企业表示基本满意。' },
  reopen: { reason: '问题再次出现。' },
  withdraw: { reason: '企业已自行解决。', enterpriseConsent: '联系人3月5日电话同意。' },
} as const satisfies Partial<Record<ProblemAction, Facts & ProblemFactsInput>>;

const isPlain = (action: ProblemAction): action is keyof typeof texts => Object.hasOwn(texts, action);

/** What makes an act complete. @param target the open problem that `merge` leads to */
export function completeFacts(
  action: ProblemAction,
  cast: Cast,
  target: { id: string; state: 'SUBMITTED' },
): CompleteFacts {
  if (isPlain(action)) return { input: texts[action], facts: texts[action] };
  if (action === 'merge') return { input: { mergeInto: target.id }, facts: { mergeInto: target } };
  if (action === 'assign')
    return {
      input: { host: cast.host.userId, coHandlers: [{ person: cast.coHandler.userId }] },
      facts: { host: personOf(cast.host), coHandlers: [{ person: personOf(cast.coHandler), dueAt: null }] },
    };
  return { input: {}, facts: {} };
}
