import type { StoredFacts } from '../lifecycle/act.types.js';
import type { ActivityPerson } from './activity.types.js';

/** People as an event stores them: times as ISO texts. */
export type StoredPerson = StoredFacts<Omit<ActivityPerson, 'signedInAt'>> & { readonly signedInAt: string | null };

/** In an event just made times are still Dates, in a stored one they are texts; both are read. */
export const readPerson = (person: StoredPerson | ActivityPerson): ActivityPerson => ({
  ...person,
  signedInAt: person.signedInAt === null ? null : new Date(person.signedInAt),
});

export const storePerson = (person: ActivityPerson): StoredPerson => ({
  ...person,
  signedInAt: person.signedInAt?.toISOString() ?? null,
});
