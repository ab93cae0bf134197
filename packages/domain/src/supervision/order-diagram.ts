import { stateDiagram } from '../lifecycle/state-diagram.js';
import { orderStateLabels, orderStates, terminalOrderStates } from './order-state.js';
import { orderActions, orderTransitionOf } from './order.transitions.js';

/** The lifecycle of a 督办单 as a mermaid state diagram, drawn from the table. */
export function orderDiagram(): string {
  const rows = orderActions.map(orderTransitionOf);
  return stateDiagram(orderStateLabels, [
    { from: '[*]', to: 'ISSUED', text: '下发' },
    ...orderStates.flatMap((from) =>
      rows.filter((row) => row.from.includes(from)).map((row) => ({ from, to: row.to, text: row.label })),
    ),
    ...terminalOrderStates.map((state) => ({ from: state, to: '[*]', text: '' })),
  ]);
}
