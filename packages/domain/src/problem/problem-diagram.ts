import { stateDiagram, type Arrow } from '../lifecycle/state-diagram.js';
import { problemGuards } from './problem-guards.js';
import { problemStateLabels, problemStates, terminalProblemStates, type ProblemState } from './problem-state.js';
import { problemActions, transitionOf, type Outcome, type Transition } from './problem.transitions.js';

/** The lifecycle as a mermaid state diagram, drawn from the table. Records are left out. */
export function problemDiagram(): string {
  return stateDiagram(problemStateLabels, [
    { from: '[*]', to: 'DRAFT', text: '登记' },
    { from: '[*]', to: 'CLOSED', text: '现场解决' },
    ...problemStates.flatMap((state) => problemActions.flatMap((action) => arrows(transitionOf(action), state))),
    ...terminalProblemStates.map((state) => ({ from: state, to: '[*]', text: '' })),
  ]);
}

function arrows(row: Transition, from: ProblemState): readonly Arrow[] {
  if (!row.from.includes(from)) return [];
  return row.to
    .filter(({ to }) => to !== 'same')
    .map((outcome) => ({ from, to: outcome.to, text: textOf(row, outcome) }));
}

/** The action's label; in brackets its condition, where others lead elsewhere, and what is special about it. */
function textOf(row: Transition, { to, when, nextRound }: Outcome): string {
  const notes = [
    when && row.to.some((other) => other.to !== to) ? problemGuards[when].label : '',
    nextRound ? '次轮' : '',
  ].filter(Boolean);
  return notes.length === 0 ? row.label : `${row.label}（${notes.join('，')}）`;
}
