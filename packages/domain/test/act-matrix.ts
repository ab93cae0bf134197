import fc from 'fast-check';
import type { ActAccepted, ActDecision, ActEvent, ActRow, ActWho, Living } from '../src/lifecycle/act.types.js';
import type { Decider } from '../src/lifecycle/decider.js';
import { endStates } from '../src/lifecycle/act-diagram.js';
import { noon } from './problems.js';
import { outsiders } from './people.js';

/** Everything the shared tests of a lifecycle ask for. */
export interface Bench<A extends Living<S>, S extends string, C extends string, F extends object, X extends string, E> {
  readonly decider: Decider<A, F, X, E, string>;
  readonly stateLabels: Readonly<Record<S, string>>;
  readonly transitions: Readonly<Record<X, ActRow<S, C>>>;
  /** The sample row in every state. */
  readonly rowIn: Readonly<Record<S, A>>;
  /** Another row in that state, where the sample does not fit the action. */
  readonly rowFor?: (state: S, action: X) => A | undefined;
  /** Facts with which each action is complete, in any state it is possible in. */
  readonly facts: (action: X, row: A) => F;
  /** One actor per capacity, holding that capacity only towards the sample row. */
  readonly whoIn: Readonly<Record<C, ActWho>>;
  readonly capacitiesOf: (who: ActWho, row: A) => ReadonlySet<C>;
  readonly fold: (events: readonly E[]) => A;
}

export function accepted<A, E>(decision: ActDecision<A, E, string>): ActAccepted<A, E> {
  if (!decision.ok) throw new Error(`${decision.refusal.code}: ${decision.refusal.message}`);
  return decision;
}

export const codeOf = (decision: ActDecision<unknown, unknown, string>): string =>
  decision.ok ? 'OK' : decision.refusal.code;

export const refusalOf = (decision: ActDecision<unknown, unknown, string>): readonly (string | undefined)[] =>
  decision.ok ? ['OK'] : [decision.refusal.code, decision.refusal.field];

/**
 * state × action × capacity against a table written by hand from the design.
 * @param elsewhere actions whose matrix depends on more, tested on their own
 */
export function describeMatrix<
  A extends Living<S>,
  S extends string,
  C extends string,
  F extends object,
  X extends string,
  E,
>(
  bench: Bench<A, S, C, F, X, E>,
  allowed: Readonly<Record<S, Partial<Record<X, readonly C[]>>>>,
  elsewhere: readonly X[] = [],
): void {
  const states = Object.keys(bench.stateLabels) as S[];
  const capacities = Object.keys(bench.whoIn) as C[];
  const { decider } = bench;

  describe.each(states)('in %s', (state) => {
    it.each(decider.actions.filter((action) => !elsewhere.includes(action)))('%s', (action) => {
      for (const by of capacities) {
        const row = bench.rowFor?.(state, action) ?? bench.rowIn[state];
        const decision = decider.decide(row, action, bench.facts(action, row), bench.whoIn[by], noon);
        const permitted = allowed[state][action];
        const expected = !permitted ? 'WRONG_STATE' : permitted.includes(by) ? 'OK' : 'NOT_ALLOWED';
        const answer = decision.ok
          ? 'OK'
          : decision.refusal.code === 'SELF_REVIEW'
            ? 'NOT_ALLOWED'
            : decision.refusal.code;
        expect([by, answer]).toEqual([by, expected]);
        const offered = decider.available(row, bench.whoIn[by], noon).some((item) => item.action === action);
        expect([by, offered]).toEqual([by, decision.ok]);
      }
    });
  });

  it.each(Object.entries(outsiders))('%s can do nothing', (_name, who) => {
    if (who.kind !== 'user') return;
    for (const state of states)
      for (const action of decider.actions)
        expect(decider.decide(bench.rowIn[state], action, bench.facts(action, bench.rowIn[state]), who, noon).ok).toBe(
          false,
        );
  });

  it('the sample actors hold exactly the capacity they are named for', () => {
    for (const capacity of capacities)
      expect([...bench.capacitiesOf(bench.whoIn[capacity], bench.rowIn[states[0] as S])]).toEqual([capacity]);
  });

  it('the table reaches every state, names each event once, and speaks Chinese', () => {
    const rows = Object.values<ActRow<S, C>>(bench.transitions);
    const begin = states.filter((state) => !rows.some((row) => row.to === state));
    expect(begin.length).toBeLessThanOrEqual(1);
    expect(endStates(bench.stateLabels, bench.transitions).length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.event)).size).toBe(rows.length);
    for (const row of rows) expect(row.label + row.told).toMatch(/^\p{Script=Han}+$/u);
  });

  it('refuses an unknown action', () => {
    const row = bench.rowIn[states[0] as S];
    expect(codeOf(decider.decide(row, 'toString', {} as F, bench.whoIn[capacities[0] as C], noon))).toBe(
      'NO_SUCH_ACTION',
    );
  });
}

/** Random walks: the row is the fold of its events, also after JSON, and what is offered is what is accepted. */
export function walkAtRandom<
  A extends Living<S>,
  S extends string,
  C extends string,
  F extends object,
  X extends string,
  E,
>(bench: Bench<A, S, C, F, X, E>, start: () => ActAccepted<A, E>, runs = 150): void {
  const capacities = Object.keys(bench.whoIn) as C[];
  const step = fc.tuple(
    fc.constantFrom(...bench.decider.actions),
    fc.constantFrom(...capacities),
    fc.boolean(),
    fc.nat(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const first = start();
      let row = first.next;
      const history: E[] = [...first.events];
      for (const [tried, by, follow, pick] of steps) {
        const who = bench.whoIn[by];
        const offers = bench.decider.available(row, who, noon).map(({ action }) => action);
        const action = follow ? (offers[pick % Math.max(1, offers.length)] ?? tried) : tried;
        const decision = bench.decider.decide(row, action, bench.facts(action, row), who, noon);
        expect([action, decision.ok]).toEqual([action, offers.includes(action)]);
        if (!decision.ok) continue;
        row = decision.next;
        history.push(...decision.events);
      }
      const stored = history.map((event) => ({
        ...(JSON.parse(JSON.stringify(event)) as E & ActEvent),
        at: (event as ActEvent).at,
      }));
      expect(bench.fold(stored)).toEqual(row);
      expect(row.version).toBe(history.length);
    }),
    { numRuns: runs },
  );
}
