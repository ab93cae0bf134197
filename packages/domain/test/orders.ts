import { decideOrder, type OrderAccepted, type OrderDecision } from '../src/supervision/decide-order.js';
import { issueOrder, type NewOrder } from '../src/supervision/issue-order.js';
import type { OrderActor } from '../src/supervision/order-actor.js';
import type { OrderFacts } from '../src/supervision/order-facts.js';
import type { OrderState } from '../src/supervision/order-state.js';
import type { OrderAction } from '../src/supervision/order.transitions.js';
import type { OrderCapacity, SupervisionOrder } from '../src/supervision/order.types.js';
import { paths, people, personOf } from './people.js';
import { hoursLater, noon } from './problems.js';

export const newOrder = (more: Partial<NewOrder> = {}): NewOrder => ({
  ...{ id: 'order', bureauId: 'bureau', prefix: '淮科督', year: 2026, serial: 1, level: 1, unitPath: paths.fund },
  subject: {
    ...{ problemId: 'problem', problemNumber: 'WT-2026-0001', title: '研发费用加计扣除资料如何准备' },
    ...{ clockId: 'clock', clockKind: 'host', round: 1 },
  },
  issuedTo: personOf(people.deputyLeader),
  demand: '请督促尽快办理。',
  deadline: hoursLater(48),
  ...more,
});

/** Who holds which capacity towards the sample order, and that capacity only. */
export const orderActorIn: Readonly<Record<OrderCapacity, OrderActor>> = {
  addressee: { kind: 'user', actor: people.deputyLeader },
  responsibleHead: { kind: 'user', actor: people.hostUnitHead },
  supervisor: { kind: 'user', actor: people.supervisor },
  principal: { kind: 'user', actor: people.principal },
  system: { kind: 'system' },
};

export const completeOrderFacts: Readonly<Record<OrderAction, OrderFacts>> = {
  answer: { answer: '已约企业面商，3月9日前办结。' },
  close: { note: '同意办结。' },
  returnAnswer: { reason: '未说明完成时间。', deadline: hoursLater(72) },
  cancel: { reason: '时限有误。' },
  closeWithCase: { note: '问题已销号。' },
};

export function accepted(decision: OrderDecision): OrderAccepted {
  if (!decision.ok) throw new Error(`${decision.refusal.code}: ${decision.refusal.message}`);
  return decision;
}

export const orderAct = (
  order: SupervisionOrder,
  action: OrderAction,
  by: OrderCapacity,
  facts = completeOrderFacts[action],
) => decideOrder(order, action, facts, orderActorIn[by], noon);

const issued = accepted(issueOrder(newOrder(), orderActorIn.system, noon)).next;
const answered = accepted(orderAct(issued, 'answer', 'addressee')).next;

/** The sample order in every state. */
export const orderIn: Readonly<Record<OrderState, SupervisionOrder>> = {
  ISSUED: issued,
  ANSWERED: answered,
  CLOSED: accepted(orderAct(answered, 'close', 'supervisor')).next,
  CANCELLED: accepted(orderAct(issued, 'cancel', 'supervisor')).next,
};
