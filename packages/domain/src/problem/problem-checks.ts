import type { Attempt, Check } from './check.types.js';
import { peopleChecks } from './people-checks.js';
import { postponementChecks } from './postponement-checks.js';
import { openInstructions } from './problem-records.js';
import type { Refusal } from './problem.types.js';

/** How long a closed problem can be reopened, and how long the enterprise's rating is awaited: calendar days. */
export const reopenDays = 14;
export const feedbackDays = 14;

export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);

/** Rules beyond state, capacity and needs; rows of the table name them. */
export const problemChecks = {
  ...peopleChecks,
  ...postponementChecks,

  mergeTarget: ({ problem, facts }) => {
    if (facts.mergeInto?.id === problem.id)
      return { code: 'MERGE_SELF', message: '不能把问题并入它自己，请另选一个问题。', field: 'mergeInto' };
    const ended = ['DRAFT', 'REJECTED', 'MERGED', 'WITHDRAWN', 'CLOSED'] as const;
    return ended.some((state) => state === facts.mergeInto?.state)
      ? {
          code: 'MERGE_TARGET_ENDED',
          message: '要并入的问题不在办理中，请选择一个正在办理的问题。',
          field: 'mergeInto',
        }
      : null;
  },

  dueDatesAhead: ({ facts, now }) =>
    facts.coHandlers?.some(({ dueAt }) => dueAt !== null && dueAt <= now)
      ? { code: 'INVALID_FACT', message: '协办期限应晚于现在，请重新选择日期。', field: 'coHandlers' }
      : null,

  notFinalAssignment: ({ problem }) =>
    problem.assignments >= 2
      ? { code: 'FINAL_ASSIGNMENT', message: '这是第二次交办，为最终交办，不能再提异议，请签收办理。' }
      : null,

  objectionInTime: ({ problem, now }) =>
    problem.objectUntil !== null && now > problem.objectUntil
      ? { code: 'OBJECTION_TOO_LATE', message: '已超过提出异议的期限（交办后1个工作日），请签收办理。' }
      : null,

  coHandlersAnswered: ({ problem, facts }) =>
    !facts.waiverReason && problem.coHandlers.some((helper) => !helper.repliedAt && !helper.waivedAt)
      ? {
          code: 'CO_HANDLER_PENDING',
          message: '还有协办人未反馈；如不再等待，请写明理由。',
          field: 'waiverReason',
        }
      : null,

  notYetReplied: ({ problem, who }) =>
    who.kind === 'user' &&
    problem.coHandlers.some((helper) => helper.userId === who.actor.userId && helper.repliedAt !== null)
      ? { code: 'ALREADY_REPLIED', message: '您已反馈过协办意见，无需重复反馈。' }
      : null,

  enterpriseWasAsked: ({ problem }) =>
    problem.pauseReason === 'SUPPLEMENT'
      ? null
      : { code: 'WRONG_STATE', message: '这个问题不是在等待企业补充，不能按逾期未补充处理。' },

  dissatisfactionHasCause: ({ facts }) =>
    facts.satisfaction === 'DISSATISFIED' && facts.dissatisfactionCause === undefined
      ? { code: 'MISSING_FACT', message: '请选择不满意的原因。', field: 'dissatisfactionCause' }
      : null,

  changesCategory: ({ problem, facts }) =>
    facts.category === problem.category && (facts.area ?? problem.area) === problem.area
      ? { code: 'NOTHING_CHANGES', message: '类别与现在相同，请选择另一个类别或领域。', field: 'category' }
      : null,

  changesItem: ({ problem, facts }) =>
    facts.item?.key === problem.itemKey && problem.itemKey !== null
      ? { code: 'NOTHING_CHANGES', message: '已引用这一事项，请选择另一个事项。', field: 'item' }
      : null,

  notYetUrgent: ({ problem }) =>
    problem.priority === 'URGENT' ? { code: 'NOTHING_CHANGES', message: '这个问题已经是紧急，无需再提级。' } : null,

  openInstruction: ({ problem, facts: { instructionNo } }) => {
    const open = openInstructions(problem.instructions);
    if (open.length === 0) return { code: 'NO_OPEN_INSTRUCTION', message: '没有等待答复的批示，请刷新后查看。' };
    if (instructionNo !== undefined && !open.some(({ no }) => no === instructionNo))
      return { code: 'NO_OPEN_INSTRUCTION', message: '这条批示已经答复或不存在，请重新选择。', field: 'instructionNo' };
    return open.length > 1 && instructionNo === undefined
      ? { code: 'MISSING_FACT', message: '有多条批示等待答复，请选择答复哪一条。', field: 'instructionNo' }
      : null;
  },

  reopenInTime: ({ problem, now }) =>
    problem.closedAt === null || now > daysAfter(problem.closedAt, reopenDays)
      ? {
          code: 'REOPEN_WINDOW_CLOSED',
          message: `销号已超过${reopenDays}天，不能重新办理，请作为新问题填报。`,
        }
      : null,

  // Withdrawing is the enterprise's right; a colleague does it only with the enterprise's consent on record.
  enterpriseConsents: ({ problem, facts, who }) =>
    who.kind === 'user' && problem.state !== 'DRAFT' && !facts.enterpriseConsent
      ? {
          code: 'MISSING_FACT',
          message: '撤回须经企业同意，请写明企业同意的依据（何人、何时、以何方式）。',
          field: 'enterpriseConsent',
        }
      : null,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof problemChecks;

export const runCheck = (name: CheckName, attempt: Attempt): Refusal | null => problemChecks[name](attempt);
