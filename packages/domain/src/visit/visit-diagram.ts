import { stateDiagram } from '../lifecycle/state-diagram.js';
import { terminalVisitStates, visitStateLabels, visitStates } from './visit-state.js';
import { visitActions, visitTransitionOf } from './visit.transitions.js';

/** The lifecycle of a visit as a mermaid state diagram, drawn from the table. */
export function visitDiagram(): string {
  const rows = visitActions.map(visitTransitionOf).filter((row) => row.to !== 'same');
  return stateDiagram(visitStateLabels, [
    { from: '[*]', to: 'PLANNED', text: '计划' },
    { from: '[*]', to: 'TO_COMPLETE', text: '事后补记' },
    ...visitStates.flatMap((from) =>
      rows.filter((row) => row.from.includes(from)).map((row) => ({ from, to: row.to, text: row.label })),
    ),
    ...terminalVisitStates.map((state) => ({ from: state, to: '[*]', text: '' })),
  ]);
}
