import { isHeld } from './activity-state.js';
import type { Activity, ActivityPerson } from './activity.types.js';
import { presentRoles, type PersonRole } from './activity-codes.js';

/** One row per person and role: the key under which it is written again. */
export const personRowKey = ({ personKey, role }: Pick<ActivityPerson, 'personKey' | 'role'>): string =>
  `${personKey} ${role}`;

const isPresent = ({ role }: Pick<ActivityPerson, 'role'>): boolean => presentRoles.includes(role);

/** Who was there: once the list is signed, those who signed in; without any signature, everybody recorded as present. */
export function presentPeople({ people }: Pick<Activity, 'people'>): readonly ActivityPerson[] {
  const here = people.filter(isPresent);
  const signed = new Set(here.filter(({ signedInAt }) => signedInAt !== null).map(({ personKey }) => personKey));
  return signed.size === 0 ? here : here.filter(({ personKey }) => signed.has(personKey));
}

export interface Headcount {
  /** 应到: on the list before it began, those on leave included. */
  readonly expected: number;
  /** 实到. */
  readonly present: number;
  readonly onLeave: number;
  /** Expected, neither present nor on leave. */
  readonly absent: number;
}

/** Before it has begun nobody was there, whoever is on the list. */
const attended = (activity: Pick<Activity, 'state' | 'people'>): readonly ActivityPerson[] =>
  isHeld(activity) || activity.people.some(({ signedInAt }) => signedInAt !== null) ? presentPeople(activity) : [];

/** 应到, 实到, 请假, 缺席, each person once. Until it is over, absent means not there yet. */
export function headcountOf(activity: Pick<Activity, 'state' | 'people'>): Headcount {
  const keys = (people: readonly ActivityPerson[]) => new Set(people.map(({ personKey }) => personKey));
  const expected = keys(activity.people.filter(({ isExpected }) => isExpected));
  const present = keys(attended(activity));
  const onLeave = keys(activity.people.filter(({ role }) => role === 'LEAVE'));
  const absent = [...expected].filter((key) => !present.has(key) && !onLeave.has(key));
  return { expected: expected.size, present: present.size, onLeave: onLeave.size, absent: absent.length };
}

/** A row of 参加情况: what figures count, one per person and role. */
export interface Participation {
  readonly id: string;
  readonly activityId: string;
  readonly personKey: string;
  readonly role: PersonRole;
  /** True on one row of each person present: the rows that add up to 实到人次. */
  readonly isAttendance: boolean;
}

/** The participations of an activity. A lecturer who also spoke is two rows, and one attendance. */
export function participationsOf(activity: Pick<Activity, 'id' | 'state' | 'people'>): readonly Participation[] {
  const telling = new Map<string, PersonRole>();
  for (const { personKey, role } of attended(activity)) {
    const known = telling.get(personKey);
    if (known === undefined || presentRoles.indexOf(role) < presentRoles.indexOf(known)) telling.set(personKey, role);
  }
  return activity.people.map(({ personKey, role }) => ({
    id: `${activity.id} ${personKey} ${role}`,
    activityId: activity.id,
    personKey,
    role,
    isAttendance: telling.get(personKey) === role,
  }));
}

/** People who are in no register, by name; guests are entered as guests, with their organisation. */
export const peopleNotInRegister = (
  people: readonly ActivityPerson[],
  register: ReadonlySet<string>,
): readonly ActivityPerson[] =>
  people.filter(({ personKey }) => !personKey.startsWith('guest:') && !register.has(personKey));
