import type { ActRow } from './act.types.js';
import { stateDiagram } from './state-diagram.js';

/** A lifecycle as a mermaid state diagram, drawn from its table; a state no act leads out of is an end. */
export function actDiagram<S extends string>(
  stateLabels: Readonly<Record<S, string>>,
  transitions: Readonly<Record<string, ActRow<S>>>,
  starts: ReadonlyArray<readonly [state: S, label: string]>,
): string {
  const states = Object.keys(stateLabels) as S[];
  const rows = Object.values<ActRow<S>>(transitions).filter((row) => row.to !== 'same');
  return stateDiagram(stateLabels, [
    ...starts.map(([to, text]) => ({ from: '[*]', to, text })),
    ...states.flatMap((from) =>
      rows.filter((row) => row.from.includes(from)).map((row) => ({ from, to: row.to, text: row.label })),
    ),
    ...endStates(stateLabels, transitions).map((from) => ({ from, to: '[*]', text: '' })),
  ]);
}

/** States no act leads out of; an act that only adds to the row (补正) may still be possible there. */
export function endStates<S extends string>(
  stateLabels: Readonly<Record<S, string>>,
  transitions: Readonly<Record<string, ActRow<S>>>,
): readonly S[] {
  const rows = Object.values<ActRow<S>>(transitions).filter((row) => row.to !== 'same');
  return (Object.keys(stateLabels) as S[]).filter((state) => !rows.some((row) => row.from.includes(state)));
}
