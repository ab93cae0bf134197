import { completeOrderFacts, orderAct, orderActorIn, orderIn } from '../../test/orders.js';
import { outsiders } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { availableOrderActions, decideOrder } from './decide-order.js';
import { orderCapacitiesOf } from './order-actor.js';
import { orderEventLabels } from './order-events.js';
import { orderStates, terminalOrderStates, type OrderState } from './order-state.js';
import { orderActions, orderTransitionOf, type OrderAction } from './order.transitions.js';
import type { OrderCapacity } from './order.types.js';

/** Written by hand from lifecycles §4, not derived from the table. */
const allowed: Readonly<Record<OrderState, Partial<Record<OrderAction, readonly OrderCapacity[]>>>> = {
  ISSUED: { answer: ['addressee', 'responsibleHead'], cancel: ['supervisor'], closeWithCase: ['system'] },
  ANSWERED: {
    close: ['supervisor', 'principal'],
    returnAnswer: ['supervisor', 'principal'],
    cancel: ['supervisor'],
  },
  CLOSED: {},
  CANCELLED: {},
};
const capacities = Object.keys(orderActorIn) as OrderCapacity[];

describe('督办单: state × action × capacity', () => {
  describe.each(orderStates)('%s', (state) => {
    it.each(orderActions)('%s', (action) => {
      for (const by of capacities) {
        const decision = orderAct(orderIn[state], action, by);
        const permitted = allowed[state][action];
        const expected = !permitted ? 'WRONG_STATE' : permitted.includes(by) ? 'OK' : 'NOT_ALLOWED';
        expect([by, decision.ok ? 'OK' : decision.refusal.code]).toEqual([by, expected]);
        const offered = availableOrderActions(orderIn[state], orderActorIn[by]).some((item) => item.action === action);
        expect(offered).toBe(decision.ok);
      }
    });
  });

  it.each(Object.entries(outsiders))('%s can do nothing', (name, who) => {
    if (who.kind !== 'user') return;
    for (const state of orderStates)
      for (const action of orderActions)
        expect([name, decideOrder(orderIn[state], action, completeOrderFacts[action], who, noon).ok]).toEqual([
          name,
          false,
        ]);
  });

  it('the sample actors hold exactly the capacity they are named for', () => {
    for (const capacity of capacities)
      expect([...orderCapacitiesOf(orderActorIn[capacity], orderIn.ISSUED)]).toEqual([capacity]);
  });

  it('the table reaches every state, ends in the terminal ones, and names each event once', () => {
    const rows = orderActions.map(orderTransitionOf);
    expect([...new Set(['ISSUED', ...rows.map(({ to }) => to)])].sort()).toEqual([...orderStates].sort());
    expect(orderStates.filter((state) => !rows.some(({ from }) => from.includes(state)))).toEqual(terminalOrderStates);
    expect(Object.keys(orderEventLabels)).toHaveLength(rows.length + 1);
    for (const label of Object.values(orderEventLabels)) expect(label).toMatch(/\p{Script=Han}/u);
  });
});
