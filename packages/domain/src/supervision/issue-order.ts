import { hasRole, isUnder } from '../access/actor.js';
import type { Person } from '../access/person.js';
import type { Role } from '../access/role.js';
import { clockKinds } from '../deadline/clock.types.js';
import { dueAfterWorkingDays } from '../deadline/due-at.js';
import { dayOf, formatDay } from '../deadline/shanghai-time.js';
import type { WorkingCalendar } from '../deadline/working-calendar.js';
import { maxFactLength } from '../problem/problem-facts.js';
import { orderActorRef, type OrderDecision } from './decide-order.js';
import { evolveOrder } from './evolve-order.js';
import type { OrderActor } from './order-actor.js';
import type { OrderIssued } from './order-events.js';
import { orderYearOf } from './order-number.js';
import type { OrderLevel } from './order-state.js';
import type { OrderIssue, OrderRefusal, OrderSubject } from './order.types.js';

/** Working days in which an order is to be answered, by level (default; a setting). */
export const defaultAnswerDays: Readonly<Record<OrderLevel, number>> = { 1: 2, 2: 2 };

export interface NewOrder extends Omit<OrderIssue, 'issuedTo'> {
  readonly issuedTo: Person;
  readonly deadline: Date;
}

const addresseeRole: Readonly<Record<OrderLevel, Role>> = { 1: 'DEPUTY_LEADER', 2: 'PRINCIPAL' };

/** Decides the issue of an order: by the ladder (system), or by a supervisor by hand. */
export function issueOrder(input: NewOrder, who: OrderActor, now: Date): OrderDecision {
  const refusal = refuseIssuer(input, who) ?? refuseInput(input, now);
  if (refusal) return { ok: false, refusal };
  const { deadline, issuedTo, ...issue } = input;
  const { userId, name, unitId, unitPath } = issuedTo;
  const order: OrderIssue = { ...issue, demand: issue.demand.trim(), issuedTo: { userId, name, unitId, unitPath } };
  const event: OrderIssued = {
    type: 'order.issued',
    ...{ at: now, by: orderActorRef(who), from: null, to: 'ISSUED' },
    data: { order, deadline: deadline.toISOString() },
  };
  return { ok: true, events: [event], next: evolveOrder(null, event) };
}

/** When an order issued now is to be answered: so many working days on, at the end of working hours. */
export const answerDeadline = (
  calendar: WorkingCalendar,
  level: OrderLevel,
  now: Date,
  days = defaultAnswerDays,
): Date => dueAfterWorkingDays(calendar, now, days[level]).dueAt;

/** What the ladder's order demands, when nobody words it by hand. */
export function ladderDemand(subject: OrderSubject, dueAt: Date, daysLate: number, deadline: Date): string {
  const round = subject.round > 1 ? `（第${subject.round}轮办理）` : '';
  return (
    `企业问题“${subject.title}”（${subject.problemNumber}）${round}的${clockKinds[subject.clockKind]}时限已于` +
    `${formatDay(dayOf(dueAt))}届满，至今逾期${daysLate}个工作日。请督促责任处室尽快办理，` +
    `并于${formatDay(dayOf(deadline))}前答复办理情况和完成时间。`
  );
}

/** What an order demands that goes out by hand before the promise is broken. */
export function openDemand(subject: OrderSubject, dueAt: Date, deadline: Date): string {
  const round = subject.round > 1 ? `（第${subject.round}轮办理）` : '';
  return (
    `企业问题“${subject.title}”（${subject.problemNumber}）${round}的${clockKinds[subject.clockKind]}时限将于` +
    `${formatDay(dayOf(dueAt))}届满。请督促责任处室在时限内办结，并于${formatDay(dayOf(deadline))}前答复进展情况。`
  );
}

function refuseIssuer({ bureauId, unitPath }: NewOrder, who: OrderActor): OrderRefusal | null {
  if (who.kind === 'system') return null;
  const { actor } = who;
  return hasRole(actor, 'SUPERVISOR') && actor.bureauId === bureauId && isUnder(unitPath, actor.orgPath)
    ? null
    : { code: 'NOT_ALLOWED', message: '您没有对这个处室下发督办单的权限。' };
}

function refuseInput({ year, serial, level, issuedTo, demand, deadline }: NewOrder, now: Date): OrderRefusal | null {
  if (year !== orderYearOf(now) || !Number.isInteger(serial) || serial < 1)
    return { code: 'INVALID_FACT', message: '督办单编号应为当年的顺序号，请重新取号。', field: 'serial' };
  if (!issuedTo.roles.includes(addresseeRole[level]))
    return {
      code: 'WRONG_ADDRESSEE',
      message: level === 1 ? '一级督办单应发给分管领导，请重新选择。' : '二级督办单应发给党组书记，请重新选择。',
      field: 'issuedTo',
    };
  if (demand.trim() === '') return { code: 'MISSING_FACT', message: '请填写督办要求。', field: 'demand' };
  if ([...demand].length > maxFactLength)
    return { code: 'INVALID_FACT', message: `督办要求不能超过${maxFactLength}字，请精简。`, field: 'demand' };
  return deadline <= now
    ? { code: 'INVALID_FACT', message: '答复期限应晚于现在，请重新选择日期。', field: 'deadline' }
    : null;
}
