import { outsiders } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { completeVisitFacts, visitAct, visitIn, visitorIn } from '../../test/visits.js';
import { decideVisit } from './decide-visit.js';
import { visitCapacitiesOf } from './visit-actor.js';
import { visitEventSpecs } from './visit-events.js';
import { terminalVisitStates, visitStates, type VisitState } from './visit-state.js';
import { visitActions, visitTransitionOf, type VisitAction } from './visit.transitions.js';
import type { VisitCapacity } from './visit.types.js';

/** Written by hand from lifecycles §6, not derived from the table. */
const cites = { citeItem: ['lead', 'member', 'coordinator'] } as const;
const planning = {
  ...cites,
  checkIn: ['lead', 'member'],
  reschedule: ['lead', 'coordinator', 'unitHead'],
  cancel: ['lead', 'coordinator', 'unitHead'],
} as const;
const allowed: Readonly<Record<VisitState, Partial<Record<VisitAction, readonly VisitCapacity[]>>>> = {
  PLANNED: { ...planning, notify: ['lead', 'member', 'coordinator'] },
  NOTIFIED: planning,
  CHECKED_IN: { ...cites, record: ['lead', 'member'], checkOut: ['lead', 'member'] },
  TO_COMPLETE: { ...cites, record: ['lead', 'member'], submit: ['lead', 'member'] },
  SUBMITTED: { ...cites, review: ['unitHead', 'deputyLeader'], returnRecord: ['unitHead', 'deputyLeader'] },
  REVIEWED: {},
  CANCELLED: {},
};
const capacities = Object.keys(visitorIn) as VisitCapacity[];

describe('visit: state × action × capacity', () => {
  describe.each(visitStates)('%s', (state) => {
    it.each(visitActions)('%s', (action) => {
      for (const by of capacities) {
        const decision = visitAct(visitIn[state], action, by);
        const permitted = allowed[state][action];
        const expected = !permitted ? 'WRONG_STATE' : permitted.includes(by) ? 'OK' : 'NOT_ALLOWED';
        expect([by, decision.ok ? 'OK' : decision.refusal.code]).toEqual([by, expected]);
      }
    });
  });

  it.each(Object.entries(outsiders))('%s can do nothing', (_name, who) => {
    if (who.kind !== 'user') return;
    for (const state of visitStates)
      for (const action of visitActions)
        expect(decideVisit(visitIn[state], action, completeVisitFacts[action], who, noon).ok).toBe(false);
  });

  it('the sample visitors hold exactly the capacity they are named for', () => {
    for (const capacity of capacities)
      expect([...visitCapacitiesOf(visitorIn[capacity], visitIn.PLANNED)]).toEqual([capacity]);
  });
});

describe('the table of the visit', () => {
  const rows = visitActions.map(visitTransitionOf);

  it('reaches every state and ends only in the terminal ones', () => {
    const reached = new Set<string>(['PLANNED', ...rows.map((row) => row.to)].filter((state) => state !== 'same'));
    expect([...reached].sort()).toEqual([...visitStates].sort());
    expect(visitStates.filter((state) => !rows.some((row) => row.from.includes(state)))).toEqual(terminalVisitStates);
  });

  it('names each event once and labels it in Chinese', () => {
    expect(new Set(rows.map((row) => row.event)).size).toBe(rows.length);
    for (const { label } of Object.values(visitEventSpecs)) expect(label).toMatch(/\p{Script=Han}/u);
  });
});
