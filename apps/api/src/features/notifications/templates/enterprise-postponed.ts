import { dayOf, formatDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

/** 延期: to the enterprise, with the new due date. */
export const enterpriseExtended = (problem: ProblemCase): Letter => ({
  title: `贵公司反映的问题延期办理（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）尚需时间办理，经批准已延长办理期限。`,
    ...(problem.hostBy ? [`新的办理期限为${formatDay(dayOf(problem.hostBy))}。`] : []),
    '如对此有疑问，请联系您的挂钩帮办人员。',
  ],
});

/** 挂账: to the enterprise, with the plan date. */
export const enterpriseShelved = (problem: ProblemCase): Letter => ({
  title: `贵公司反映的问题已列入长期跟进（${problem.number}）`,
  lines: [
    `${problem.enterpriseName}反映的“${problem.title}”（${problem.number}）目前尚不具备办结条件，经批准挂账，列入长期跟进。`,
    ...(problem.shelvedUntil ? [`计划办结日期为${formatDay(dayOf(problem.shelvedUntil))}，其间每月复核一次。`] : []),
    '条件具备后即恢复办理；如情况有变化，请联系您的挂钩帮办人员。',
  ],
});
