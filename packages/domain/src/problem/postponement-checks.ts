import { dayOf, formatDay, type ShanghaiDay } from '../deadline/shanghai-time.js';
import type { Check } from './check.types.js';
import { handledByUs } from './problem-actor.js';

/** Rules of 延期 and 挂账: time is given only ahead, by somebody else, and not without end. */
export const postponementChecks = {
  noExtensionPending: ({ problem }) =>
    problem.extensionRequest
      ? { code: 'ALREADY_REQUESTED', message: '已有一个延期申请在等待审批，请等审批后再申请。' }
      : null,

  extensionPending: ({ problem }) =>
    problem.extensionRequest ? null : { code: 'NOT_REQUESTED', message: '没有等待审批的延期申请，请刷新后查看。' },

  extensionsLeft: ({ problem }) =>
    problem.maxExtensions !== null && problem.extensionsGranted >= problem.maxExtensions
      ? {
          code: 'TOO_MANY_EXTENSIONS',
          message: `本轮办理已延期${problem.extensionsGranted}次，不能再延期，请尽快报结。`,
        }
      : null,

  notOwnRequest: ({ problem, who }) =>
    who.kind === 'user' && handledByUs(problem, who.actor)
      ? { code: 'SELF_DECISION', message: '经办人不能审批自己办理的问题的延期，请由其他督办员审批。' }
      : null,

  newDueAhead: ({ problem: { hostTerm, extensionRequest }, facts, now }) => {
    const wanted = facts.newDueDate ?? (facts.approved ? extensionRequest?.newDueDate : undefined);
    if (wanted === undefined || facts.approved === false) return null;
    const [day, today] = [dayOf(wanted), dayOf(now)];
    if (day < today)
      return { code: 'DATE_TOO_EARLY', message: '延期日期已过，请选择今天以后的日期。', field: 'newDueDate' };
    if (hostTerm && day <= dayOf(hostTerm.dueAt))
      return {
        code: 'DATE_TOO_EARLY',
        message: `延期日期应晚于现在的到期日${formatDay(dayOf(hostTerm.dueAt))}。`,
        field: 'newDueDate',
      };
    return hostTerm?.latest && day > dayOf(hostTerm.latest)
      ? {
          code: 'DATE_TOO_LATE',
          message: `按时限规定最多可延至${formatDay(dayOf(hostTerm.latest))}，请选择更早的日期。`,
          field: 'newDueDate',
        }
      : null;
  },

  refusalHasReason: ({ facts }) =>
    facts.approved === false && !facts.reason
      ? { code: 'MISSING_FACT', message: '不同意延期时请填写理由。', field: 'reason' }
      : null,

  noShelvingPending: ({ problem }) =>
    problem.shelvingRequest
      ? { code: 'ALREADY_REQUESTED', message: '已有一个挂账申请在等待审批，请等审批后再申请。' }
      : null,

  shelvingPending: ({ problem }) =>
    problem.shelvingRequest ? null : { code: 'NOT_REQUESTED', message: '没有等待审批的挂账申请，请刷新后查看。' },

  // The date given now, else the one asked for, else the one it is shelved until.
  planAhead: ({ problem, facts, now }) => {
    const plan = facts.planDate ?? problem.shelvingRequest?.planDate ?? problem.shelvedUntil;
    return plan && isPast(dayOf(plan), now)
      ? { code: 'DATE_TOO_EARLY', message: '计划办结日期应在今天以后，请重新选择日期。', field: 'planDate' }
      : null;
  },
} as const satisfies Record<string, Check>;

/** Today is too early, too: nothing can wait until today. */
const isPast = (day: ShanghaiDay, now: Date): boolean => day <= dayOf(now);
