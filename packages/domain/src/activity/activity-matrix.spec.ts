import { describeMatrix } from '../../test/act-matrix.js';
import { activityBench, activityIn } from '../../test/activities.js';
import type { ActivityState } from './activity-state.js';
import type { Activity } from './activity.types.js';

const hosts = ['organizer', 'unitHead', 'coordinator'] as const;
const open = Object.fromEntries(
  Object.entries(activityIn).map(([state, activity]) => [state, { ...activity, isOpen: true }]),
) as Record<ActivityState, Activity>;
// An open activity is open to every colleague: the outsiders of the shared test, but for another bureau's, are colleagues.
const { colleague: _colleague, ...withoutColleague } = activityBench.whoIn;

describe('activity: state × action × capacity', () => {
  /** Written by hand from lifecycles §9, not derived from the table. */
  describeMatrix(
    { ...activityBench, whoIn: withoutColleague as typeof activityBench.whoIn },
    {
      PLANNED: { announce: hosts, reschedule: hosts, edit: hosts, handOver: hosts, cancel: hosts },
      ANNOUNCED: {
        openSignIn: hosts,
        signUp: [],
        askLeave: ['invitee'],
        reschedule: hosts,
        edit: hosts,
        handOver: hosts,
        cancel: hosts,
      },
      CHECKING_IN: {
        signIn: ['invitee'],
        askLeave: ['invitee'],
        close: hosts,
        edit: hosts,
        handOver: hosts,
        cancel: hosts,
      },
      TO_RECORD: { record: hosts, archive: hosts, edit: hosts, handOver: hosts },
      ARCHIVED: { correct: ['unitHead', 'coordinator'], correctPlan: ['unitHead', 'coordinator'] },
      CANCELLED: {},
    },
    // Who may sign in for others depends on who signed in: activity.spec.ts.
    ['signInFor'],
  );

  it('is open to colleagues when it says so', () => {
    const { decider, whoIn, facts } = activityBench;
    const offers = (state: ActivityState) =>
      decider.available(open[state], whoIn.colleague, new Date('2026-03-05T04:00:00Z')).map(({ action }) => action);
    expect([offers('PLANNED'), offers('ANNOUNCED'), offers('CHECKING_IN'), offers('TO_RECORD')]).toEqual([
      [],
      ['signUp'],
      ['signIn'],
      [],
    ]);
    expect(facts('signUp', open.ANNOUNCED)).toEqual({});
  });
});
