import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import type { ActivityFacts } from './activity-facts.js';
import type { ActivityState } from './activity-state.js';
import { activityTransitions, type ActivityAction } from './activity.transitions.js';
import type { StoredPerson } from './activity-person.js';
import type { ActivityContent, ActivityOrigin } from './activity.types.js';
import type { ActivityImported } from './imported-activity.js';

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
export type ActivityEvent = ActivityPlanned | ActivityImported | ActivityActed;

/** What the timeline says. Activities stay in the house. */
export const activityEventLabels = {
  'activity.planned': '已计划（报备）',
  'activity.loggedAfterwards': '事后补记',
  'activity.imported': '由历年台账导入',
  'activity.importCorrected': '按更正后的台账重新导入',
  ...Object.fromEntries(Object.values(activityTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<ActivityEvent['type'], string>>;
