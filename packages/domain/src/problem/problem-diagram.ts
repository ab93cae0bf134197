import { problemGuards } from './problem-guards.js';
import { problemStateLabels, problemStates, terminalProblemStates, type ProblemState } from './problem-state.js';
import { problemActions, transitionOf } from './problem.transitions.js';

/** The lifecycle as a mermaid state diagram, drawn from the table. Rows not yet enabled are marked, records left out. */
export function problemDiagram(): string {
  return [
    'stateDiagram-v2',
    ...problemStates.map((state) => `  ${state} : ${problemStateLabels[state]} ${state}`),
    '  [*] --> DRAFT : 登记',
    '  [*] --> CLOSED : 现场解决',
    ...problemStates.flatMap(arrowsFrom),
    ...terminalProblemStates.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

/** Arrows between the same two states share one line. */
function arrowsFrom(from: ProblemState): readonly string[] {
  const labels = new Map<ProblemState, string[]>();
  for (const row of problemActions.map(transitionOf).filter((candidate) => candidate.from.includes(from)))
    for (const { to, when, nextRound } of row.to) {
      if (to === 'same') continue;
      const notes = [when && problemGuards[when].label, nextRound && '次轮', row.enabled === false && '待开放'];
      const text = notes.filter(Boolean).join('，');
      labels.set(to, [...(labels.get(to) ?? []), text ? `${row.label}（${text}）` : row.label]);
    }
  return [...labels].map(([to, texts]) => `  ${from} --> ${to} : ${[...new Set(texts)].join(' / ')}`);
}
