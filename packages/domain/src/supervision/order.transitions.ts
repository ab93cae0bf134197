import type { OrderFactName } from './order-facts.js';
import type { OrderState } from './order-state.js';
import type { OrderCapacity } from './order.types.js';

/** One row of the lifecycle of an order; the columns are those of the problem's table. */
export interface OrderTransition {
  readonly label: string;
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly by: readonly OrderCapacity[];
  readonly needs: readonly OrderFactName[];
  readonly offers: readonly OrderFactName[];
  readonly event: string;
  readonly told: string;
}

// The leader addressed answers, or the head of the unit does so for them; who issues orders judges the answer. Where the
// case has ended before anybody answered, there is nothing left to urge: the order ends with it, and says so.
// prettier-ignore
export const orderTransitions = {
  answer: {
    label: '答复', from: ['ISSUED'], to: 'ANSWERED', by: ['addressee', 'responsibleHead'], needs: ['answer'],
    offers: ['attachments'], event: 'order.answered', told: '已答复督办单',
  },
  close: {
    label: '办结', from: ['ANSWERED'], to: 'CLOSED', by: ['supervisor', 'principal'], needs: [], offers: ['note'],
    event: 'order.closed', told: '督办单已办结',
  },
  returnAnswer: {
    label: '退回重答', from: ['ANSWERED'], to: 'ISSUED', by: ['supervisor', 'principal'], needs: ['reason'],
    offers: ['deadline'], event: 'order.answerReturned', told: '督办答复被退回',
  },
  cancel: {
    label: '撤销', from: ['ISSUED', 'ANSWERED'], to: 'CANCELLED', by: ['supervisor'], needs: ['reason'], offers: [],
    event: 'order.cancelled', told: '督办单已撤销',
  },
  closeWithCase: {
    label: '随案办结', from: ['ISSUED'], to: 'CLOSED', by: ['system'], needs: ['note'], offers: [],
    event: 'order.closedWithCase', told: '督办单已随案办结',
  },
} as const satisfies Record<string, OrderTransition>;

export type OrderAction = keyof typeof orderTransitions;

export const orderActions = Object.keys(orderTransitions) as readonly OrderAction[];

export const orderTransitionOf = (action: OrderAction): OrderTransition => orderTransitions[action];

export const isOrderAction = (value: string): value is OrderAction => Object.hasOwn(orderTransitions, value);
