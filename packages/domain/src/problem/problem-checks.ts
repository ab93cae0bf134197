import type { Facts } from './problem-facts.js';
import type { ProblemActor } from './problem-actor.js';
import type { Problem, Refusal } from './problem.types.js';

/** What a check looks at. */
export interface Attempt {
  readonly problem: Problem;
  readonly facts: Facts;
  readonly who: ProblemActor;
  readonly now: Date;
}

type Check = (attempt: Attempt) => Refusal | null;

/** How long a closed problem can be reopened, and how long the enterprise's rating is awaited: calendar days. */
export const reopenDays = 14;
export const feedbackDays = 14;

export const daysAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * 86_400_000);

/** Rules beyond state, capacity and needs; rows of the table name them. */
export const problemChecks = {
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

  handlersOnly: ({ facts }) => {
    if (facts.host && !facts.host.roles.includes('HANDLER'))
      return {
        code: 'NOT_A_HANDLER',
        message: `${facts.host.name}不是经办人，不能主办，请另选主办人。`,
        field: 'host',
      };
    const other = facts.coHandlers?.find(({ person }) => !person.roles.includes('HANDLER'));
    return other
      ? {
          code: 'NOT_A_HANDLER',
          message: `${other.person.name}不是经办人，不能协办，请另选协办人。`,
          field: 'coHandlers',
        }
      : null;
  },

  hostNotHelper: ({ facts }) => {
    const ids = [facts.host?.userId, ...(facts.coHandlers ?? []).map(({ person }) => person.userId)];
    return new Set(ids).size < ids.length
      ? {
          code: 'SAME_PERSON',
          message: '主办人与协办人、协办人之间不能是同一人，请去掉重复的人。',
          field: 'coHandlers',
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
