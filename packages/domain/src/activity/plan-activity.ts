import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import type { Person } from '../access/person.js';
import { userRef } from '../access/stand-in.js';
import { dayOf, parseDay } from '../deadline/shanghai-time.js';
import { activityScope } from './activity-actor.js';
import type { ActivityPlanned } from './activity-events.js';
import { storePerson } from './activity-person.js';
import type { ActivityContent, ActivityPerson, ActivityRefusal } from './activity.types.js';
import { contentFault } from './content-faults.js';
import type { ActivityDecision } from './decide-activity.js';
import { evolveActivity } from './evolve-activity.js';
import { peopleFault } from './people-faults.js';

/** An activity as it is planned. The id is made by the client, so that a repeat is no second activity. */
export interface NewActivity extends Omit<ActivityContent, 'plannedOn'> {
  readonly id: string;
  readonly bureauId: string;
  readonly organizer: Person;
  /** Units of the other hosts, which see it, too. */
  readonly relatedUnitPaths: readonly string[];
  /** A Shanghai day, '2026-03-05'. */
  readonly plannedOn: string;
  readonly people: readonly ActivityPerson[];
  /** Why it is filed only now, after it took place; with it the day lies in the past and it starts at TO_RECORD. */
  readonly loggedAfterwards?: string;
}

/** Decides a plan (报备). */
export function planActivity(input: NewActivity, actor: Actor, now: Date): ActivityDecision {
  const { id, bureauId, organizer, relatedUnitPaths, people, loggedAfterwards: said, ...content } = input;
  const origin = { id, bureauId, organizerId: organizer.userId, unitPath: organizer.unitPath, relatedUnitPaths };
  const loggedAfterwards = said?.trim() ?? '';
  const refusal = can(actor, 'activity.plan', { ...activityScope(origin), relatedUnitPaths: [] })
    ? (contentFault(input) ?? dayFault(input.plannedOn, loggedAfterwards !== '', now) ?? peopleFault(people))
    : notAllowed;
  if (refusal) return { ok: false, refusal };
  const day = parseDay(input.plannedOn);
  if (!day.ok) return { ok: false, refusal: { code: 'INVALID_FACT', message: day.message, field: 'plannedOn' } };
  const afterwards = loggedAfterwards !== '';
  const event: ActivityPlanned = {
    type: afterwards ? 'activity.loggedAfterwards' : 'activity.planned',
    at: now,
    by: userRef(actor),
    from: null,
    to: afterwards ? 'TO_RECORD' : 'PLANNED',
    data: {
      origin,
      content: {
        ...content,
        title: content.title.trim(),
        place: content.place.trim(),
        plannedOn: day.day,
        startsAt: content.startsAt?.toISOString() ?? null,
      },
      people: people.map(storePerson),
      loggedAfterwards: afterwards ? loggedAfterwards : null,
    },
  };
  return {
    ok: true,
    events: [event],
    next: evolveActivity(null, event),
    clockOrders: afterwards ? [{ order: 'start', kind: 'activityRecord', ownerUserId: organizer.userId }] : [],
  };
}

const notAllowed: ActivityRefusal = {
  code: 'NOT_ALLOWED',
  message: '您只能计划自己组织或职权范围内的活动。',
  field: 'organizer',
};

function dayFault(plannedOn: string, afterwards: boolean, now: Date): ActivityRefusal | null {
  const parsed = parseDay(plannedOn);
  if (!parsed.ok) return { code: 'INVALID_FACT', message: parsed.message, field: 'plannedOn' };
  if (afterwards)
    return parsed.day > dayOf(now)
      ? { code: 'DATE_AHEAD', message: '补记的活动应已发生，日期不能晚于今天。', field: 'plannedOn' }
      : null;
  return parsed.day < dayOf(now)
    ? { code: 'DATE_IN_PAST', message: '活动日期不能早于今天；已经开展的，请说明补记原因。', field: 'plannedOn' }
    : null;
}
