import { hasRole, isUnder } from '../access/actor.js';
import { can, type ScopedRow } from '../access/can.js';
import type { ActWho } from '../lifecycle/act.types.js';
import type { Activity, ActivityCapacity, ActivityOrigin, ActivityPerson } from './activity.types.js';

/** The access columns of an activity's row: whoever is on its list takes part. */
export const activityScope = (
  activity: ActivityOrigin & { readonly people?: readonly ActivityPerson[] },
): ScopedRow => ({
  bureauId: activity.bureauId,
  unitPath: activity.unitPath,
  relatedUnitPaths: activity.relatedUnitPaths.filter((path) => path !== activity.unitPath),
  participantIds: [
    ...new Set([
      activity.organizerId,
      ...(activity.people ?? []).map(({ personKey }) => personKey).filter((key) => !key.startsWith('guest:')),
    ]),
  ],
});

/** All capacities the actor has towards this activity. */
export function activityCapacitiesOf(who: ActWho, activity: Activity): ReadonlySet<ActivityCapacity> {
  if (who.kind === 'system' || who.actor.bureauId !== activity.bureauId) return new Set();
  const { actor } = who;
  const isListed = activity.people.some(({ personKey }) => personKey === actor.userId);
  const held: Record<ActivityCapacity, boolean> = {
    organizer: activity.organizerId === actor.userId,
    unitHead: hasRole(actor, 'UNIT_HEAD') && isUnder(activity.unitPath, actor.unitPath),
    coordinator: hasRole(actor, 'COORDINATOR') && isUnder(activity.unitPath, actor.orgPath),
    invitee: isListed,
    colleague: activity.isOpen && !isListed && can(actor, 'activity.act', activityScope(activity)),
  };
  return new Set((Object.keys(held) as ActivityCapacity[]).filter((capacity) => held[capacity]));
}
