import type { ActorRef } from '../access/actor-ref.js';
import type { ClockKind } from '../deadline/clock.types.js';
import type { OrderLevel, OrderState } from './order-state.js';

/** How an actor stands to one order; derived, never stored. */
export const orderCapacityLabels = {
  addressee: '受文领导',
  responsibleHead: '责任处室负责人',
  supervisor: '督办员',
  principal: '党组书记',
  system: '系统',
} as const;
export type OrderCapacity = keyof typeof orderCapacityLabels;

/** The promise that was missed. */
export interface OrderSubject {
  readonly problemId: string;
  readonly problemNumber: string;
  readonly title: string;
  readonly clockId: string;
  readonly clockKind: ClockKind;
  readonly round: number;
}

export interface Addressee {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
}

/** Fixed when the order is issued. */
export interface OrderIssue {
  readonly id: string;
  readonly bureauId: string;
  readonly prefix: string;
  readonly year: number;
  /** From 1 in each year, without gaps: given by the database with the row. */
  readonly serial: number;
  readonly level: OrderLevel;
  readonly subject: OrderSubject;
  /** The unit responsible for the missed promise. */
  readonly unitPath: string;
  readonly issuedTo: Addressee;
  /** What is demanded. */
  readonly demand: string;
}

/** The row of an order: the fold of its events. */
export interface SupervisionOrder extends OrderIssue {
  readonly state: OrderState;
  readonly version: number;
  readonly issuedBy: ActorRef;
  readonly issuedAt: Date;
  /** When the answer is due. */
  readonly deadline: Date;
  readonly answer: string | null;
  readonly answeredBy: ActorRef | null;
  readonly answeredAt: Date | null;
  readonly returnedCount: number;
  readonly closingNote: string | null;
  readonly cancelReason: string | null;
  readonly endedAt: Date | null;
}

export type OrderRefusalCode =
  'NO_SUCH_ACTION' | 'WRONG_STATE' | 'NOT_ALLOWED' | 'MISSING_FACT' | 'INVALID_FACT' | 'WRONG_ADDRESSEE';

export interface OrderRefusal {
  readonly code: OrderRefusalCode;
  readonly message: string;
  readonly field?: string;
}

/** An order not answered when its deadline is over. */
export const isAnswerLate = (order: Pick<SupervisionOrder, 'state' | 'deadline'>, now: Date): boolean =>
  order.state === 'ISSUED' && now > order.deadline;

/** At most one order per clock and level: the key of the unique index, and what makes the ladder's order repeatable. */
export const orderKey = ({ subject, level }: Pick<OrderIssue, 'subject' | 'level'>): string =>
  `${subject.clockId}:${level}`;
