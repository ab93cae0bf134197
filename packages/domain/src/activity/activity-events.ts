import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import type { ActivityFacts } from './activity-facts.js';
import type { ActivityState } from './activity-state.js';
import { activityTransitions, type ActivityAction } from './activity.transitions.js';
import type { ActivityContent, ActivityOrigin, ActivityPerson } from './activity.types.js';

/** People as an event stores them: times as ISO texts. */
export type StoredPerson = StoredFacts<Omit<ActivityPerson, 'signedInAt'>> & { readonly signedInAt: string | null };

export type ActivityPlanned = ActEvent<
  'activity.planned' | 'activity.loggedAfterwards',
  ActivityState,
  {
    readonly origin: ActivityOrigin;
    readonly content: Omit<ActivityContent, 'startsAt'> & { readonly startsAt: string | null };
    readonly people: readonly StoredPerson[];
    readonly loggedAfterwards: string | null;
  }
>;

export type ActivityActed = ActEvent<
  (typeof activityTransitions)[ActivityAction]['event'],
  ActivityState,
  Omit<StoredFacts<ActivityFacts>, 'people'> & { readonly people?: readonly StoredPerson[] }
>;
export type ActivityEvent = ActivityPlanned | ActivityActed;

/** What the timeline says. Activities stay in the house. */
export const activityEventLabels = {
  'activity.planned': '已计划（报备）',
  'activity.loggedAfterwards': '事后补记',
  ...Object.fromEntries(Object.values(activityTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<ActivityEvent['type'], string>>;

/** In an event just made times are still Dates, in a stored one they are texts; both are read. */
export const readPerson = (person: StoredPerson | ActivityPerson): ActivityPerson => ({
  ...person,
  signedInAt: person.signedInAt === null ? null : new Date(person.signedInAt),
});

export const storePerson = (person: ActivityPerson): StoredPerson => ({
  ...person,
  signedInAt: person.signedInAt?.toISOString() ?? null,
});
