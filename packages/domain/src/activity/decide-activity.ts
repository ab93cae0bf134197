import { fromShanghai, parseDay, toShanghai } from '../deadline/shanghai-time.js';
import type { ActAccepted, ActWho } from '../lifecycle/act.types.js';
import { deciderOf } from '../lifecycle/decider.js';
import { activityCapacitiesOf } from './activity-actor.js';
import { activityChecks } from './activity-checks.js';
import type { ActivityEvent } from './activity-events.js';
import { activityFactSpecs, type ActivityFacts } from './activity-facts.js';
import { activityStateLabels, type ActivityState } from './activity-state.js';
import { activityTransitions, type ActivityAction, type ActivityTransition } from './activity.transitions.js';
import type {
  Activity,
  ActivityCapacity,
  ActivityClockOrder,
  ActivityRefusal,
  ActivityRefusalCode,
  NewOrganizer,
} from './activity.types.js';
import { evolveActivity } from './evolve-activity.js';

export interface ActivityAccepted extends ActAccepted<Activity, ActivityEvent> {
  readonly clockOrders: readonly ActivityClockOrder[];
}
export type ActivityDecision = ActivityAccepted | { readonly ok: false; readonly refusal: ActivityRefusal };

const transitions: Readonly<Record<ActivityAction, ActivityTransition>> = activityTransitions;

/** Acts without their clock; `decideActivity` adds it. */
export const activityDecider = deciderOf<
  Activity,
  ActivityState,
  ActivityCapacity,
  ActivityFacts,
  ActivityAction,
  ActivityEvent,
  ActivityRefusalCode
>({
  noun: '活动',
  stateLabels: activityStateLabels,
  transitions,
  factSpecs: activityFactSpecs,
  checks: activityChecks,
  capacitiesOf: activityCapacitiesOf,
  evolve: evolveActivity,
  refusePerson: (_who, { isOpen }, { label }) =>
    label === activityTransitions.signIn.label && !isOpen
      ? { code: 'NOT_ALLOWED', message: '您不在这次活动的参加名单中，请联系组织人登记。' }
      : null,
});

/** Decides an act on an activity, and what it does to the clock of the record. */
export function decideActivity(
  activity: Activity,
  action: string,
  facts: ActivityFacts,
  who: ActWho,
  now: Date,
): ActivityDecision {
  const said = action === 'reschedule' ? atTheSameHour(activity, facts) : facts;
  const decision = activityDecider.decide(activity, action, said, who, now);
  return decision.ok ? { ...decision, clockOrders: clockOrders(action as ActivityAction, activity, facts) } : decision;
}

export const availableActivityActions = activityDecider.available;

const seat = ({ userId, unitId }: NewOrganizer) => ({ userId, unitId });

/** On another day an activity begins at the hour it was to begin, unless another one is said. */
function atTheSameHour({ startsAt }: Activity, facts: ActivityFacts): ActivityFacts {
  const day = parseDay(facts.plannedOn ?? '');
  if (!day.ok || startsAt === null || facts.startsAt !== undefined) return facts;
  return { ...facts, startsAt: fromShanghai(day.day, toShanghai(startsAt).minutes) };
}

function clockOrders(
  action: ActivityAction,
  { organizerId }: Activity,
  { organizer: to }: ActivityFacts,
): readonly ActivityClockOrder[] {
  const order = transitions[action].clock;
  if (order === undefined) return [];
  if (order === 'handOver')
    return to ? [{ order, kind: 'activityRecord', ownerUserId: organizerId, to: seat(to) }] : [];
  return [{ order, kind: 'activityRecord', ...(order === 'start' ? { ownerUserId: organizerId } : {}) }];
}
