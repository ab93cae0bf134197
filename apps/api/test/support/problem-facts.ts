import { addDays, dayOf, fromShanghai, shanghaiDayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Facts } from '@zhuqi/domain/problem/problem-facts.js';
import type { ProblemAction } from '@zhuqi/domain/problem/problem.transitions.js';
import type { ProblemFactsInput } from '../../src/features/problems/graphql/problem.inputs.js';
import { personOf } from './act-as.js';
import { CITED_ITEM, type Cast } from './cast.js';

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
  refuseShelving: { reason: '具备条件，应继续办理。' },
  answerInstruction: { instructionAnswer: '已约企业面商。' },
  recategorise: { category: 'COMPLEX', reason: '涉及多个部门。' },
  raisePriority: { reason: '企业贷款即将到期。' },
  checkCall: { callFinding: 'CONFIRMED', note: '企业确认属实。' },
  urge: { urging: '请抓紧办理。' },
  instruct: { instruction: '请尽快解决。' },
  withdraw: { reason: '企业已自行解决。', enterpriseConsent: '联系人3月5日电话同意。' },
} as const satisfies Partial<Record<ProblemAction, Facts & ProblemFactsInput>>;

const isPlain = (action: ProblemAction): action is keyof typeof texts => Object.hasOwn(texts, action);

/** Acts that name a day: in days from the first of these samples. */
const days = {
  requestExtension: { on: 'newDueDate', day: shanghaiDayOf('2026-03-18'), more: { reason: '需专家论证。' } },
  decideExtension: { on: 'newDueDate', day: shanghaiDayOf('2026-03-18'), more: { approved: true } },
  requestShelving: { on: 'planDate', day: shanghaiDayOf('2026-06-15'), more: { reason: '待省级政策出台。' } },
  approveShelving: { on: 'planDate', day: shanghaiDayOf('2026-06-15'), more: {} },
  reviewShelving: { on: 'planDate', day: shanghaiDayOf('2026-07-15'), more: { note: '政策仍在制定。' } },
} as const;

const namesDay = (action: ProblemAction): action is keyof typeof days => Object.hasOwn(days, action);

/** The facts of an act that names a day, with this one. */
function factsOn(action: keyof typeof days, day: ShanghaiDay): CompleteFacts {
  const { on, more } = days[action];
  return { input: { ...more, [on]: day }, facts: { ...more, [on]: fromShanghai(day) } };
}

/** The same act some time later: days ahead of this one. */
export const factsAfter = (action: ProblemAction, from: Date, ahead: number): CompleteFacts | null =>
  namesDay(action) ? factsOn(action, addDays(dayOf(from), ahead)) : null;

/** What makes an act complete. @param target the open problem that `merge` leads to */
export function completeFacts(
  action: ProblemAction,
  cast: Cast,
  target: { id: string; state: 'SUBMITTED' },
): CompleteFacts {
  if (isPlain(action)) return { input: texts[action], facts: texts[action] };
  if (action === 'citeItem') return { input: { item: CITED_ITEM.key }, facts: { item: CITED_ITEM } };
  if (action === 'merge') return { input: { mergeInto: target.id }, facts: { mergeInto: target } };
  if (action === 'assign')
    return {
      input: { host: cast.host.userId, coHandlers: [{ person: cast.coHandler.userId }] },
      facts: { host: personOf(cast.host), coHandlers: [{ person: personOf(cast.coHandler), dueAt: null }] },
    };
  if (namesDay(action)) return factsOn(action, days[action].day);
  if (action === 'transferHost') return transferTo('host', cast.nextHost, {});
  if (action === 'transferCoHandler')
    return transferTo('coHandler', cast.nextCoHandler, { formerCoHandler: cast.coHandler });
  return { input: {}, facts: {} };
}

/** A transfer to somebody else, from whoever is named besides. */
export function transferTo(
  fact: 'host' | 'coHandler',
  to: Actor,
  { formerCoHandler }: { readonly formerCoHandler?: Actor },
): CompleteFacts {
  const reason = '工作调整。';
  return {
    input: { reason, [fact]: to.userId, ...(formerCoHandler ? { formerCoHandler: formerCoHandler.userId } : {}) },
    facts: {
      reason,
      [fact]: personOf(to),
      ...(formerCoHandler ? { formerCoHandler: { ...personOf(formerCoHandler), roles: [] } } : {}),
    },
  };
}
