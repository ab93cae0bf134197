import { factSpecs } from './problem-facts.js';
import { problemEventSpecs } from './problem-events.js';
import {
  openProblemStates,
  problemStateLabels,
  problemStates,
  problemStepOf,
  terminalProblemStates,
  type ProblemState,
} from './problem-state.js';
import { problemActions, transitionOf } from './problem.transitions.js';

const rows = problemActions.map((action) => ({ action, ...transitionOf(action) }));

describe('the table of the problem', () => {
  it('reaches every state from a creation', () => {
    const reached = new Set<ProblemState>(['DRAFT', 'CLOSED']);
    for (const before = { size: 0 }; before.size < reached.size;) {
      before.size = reached.size;
      for (const row of rows.filter(({ from }) => from.some((state) => reached.has(state))))
        for (const { to } of row.to) if (to !== 'same') reached.add(to);
    }
    expect([...reached].sort()).toEqual([...problemStates].sort());
  });

  it('ends only in the terminal states', () => {
    const leadsOut = (row: (typeof rows)[number], state: ProblemState) =>
      row.from.includes(state) && row.to.some(({ to }) => to !== 'same');
    const dead = problemStates.filter((state) => !rows.some((row) => leadsOut(row, state)));
    expect(dead).toEqual(terminalProblemStates);
  });

  it('gives every open state a way on', () => {
    for (const state of openProblemStates)
      expect(
        rows.some(
          ({ from, to, action }) =>
            action !== 'withdraw' && from.includes(state) && to.some((outcome) => outcome.to !== 'same'),
        ),
      ).toBe(true);
  });

  it('names each event once, and every event has a label', () => {
    const events = rows.flatMap((row) => [row.event, ...row.to.flatMap(({ tells }) => tells?.event ?? [])]);
    expect(new Set(events).size).toBe(events.length);
    expect(Object.keys(problemEventSpecs).sort()).toEqual(
      [...events, 'problem.created', 'problem.solvedOnTheSpot', 'problem.imported', 'problem.importCorrected'].sort(),
    );
    expect(Object.values(problemEventSpecs).every(({ label }) => /\p{Script=Han}/u.test(label))).toBe(true);
  });

  it.each(rows)('$action: labels, people, known facts, one outcome that always holds and stands last', (row) => {
    expect(row.label).toMatch(/\p{Script=Han}/u);
    expect(row.by.length).toBeGreaterThan(0);
    for (const fact of [...row.needs, ...row.offers, ...(row.derives ?? [])]) expect(factSpecs).toHaveProperty(fact);
    expect(row.needs.filter((fact) => row.offers.includes(fact))).toEqual([]);
    expect(row.to.findIndex(({ when }) => when === undefined)).toBe(row.to.length - 1);
  });

  it('labels every state in Chinese and places all but WITHDRAWN on the step bar', () => {
    for (const state of problemStates) expect(problemStateLabels[state]).toMatch(/\p{Script=Han}/u);
    expect(problemStates.filter((state) => problemStepOf(state) === null)).toEqual(['WITHDRAWN']);
  });
});
