import type { PersonRole } from '@zhuqi/domain/activity/activity-codes.js';
import type { ActivityPersonInput } from '../gql/graphql.js';
import type { ActivityDetail } from './use-activity.js';

type PersonRow = ActivityDetail['people'][number];

/** One person with all roles, as the table of a form holds them. */
export interface PersonDraft {
  /** Of the row on the screen. */
  readonly key: string;
  /** Null: a name to be looked up, or a guest to be entered. */
  readonly personKey: string | null;
  readonly name: string;
  readonly unitName: string | null;
  /** A guest's. */
  readonly organisation: string | null;
  readonly roles: readonly PersonRole[];
  readonly reason: string;
  readonly present: boolean;
  /** As the server has it; null for somebody entered here. */
  readonly before: {
    readonly roles: readonly PersonRole[];
    readonly present: boolean;
    readonly signed: boolean;
    readonly reason: string;
  } | null;
}

export const isAway = ({ roles }: Pick<PersonDraft, 'roles'>): boolean =>
  roles.includes('LEAVE') || (roles.length > 0 && roles.every((role) => role === 'MAKE_UP'));

const rolesOf = (rows: readonly PersonRow[]) => rows.map(({ role }) => role as PersonRole).sort();

/** The people of an activity, one line each. */
export function draftsOf(rows: readonly PersonRow[]): PersonDraft[] {
  const byPerson = new Map<string, PersonRow[]>();
  for (const row of rows) byPerson.set(row.personKey, [...(byPerson.get(row.personKey) ?? []), row]);
  return [...byPerson.entries()].flatMap(([personKey, own]) => {
    const [first] = own;
    if (!first) return [];
    const leave = own.find(({ role }) => role === 'LEAVE');
    const before = {
      roles: rolesOf(own),
      present: own.some(({ isAttendance }) => isAttendance),
      signed: own.some(({ signedInAt }) => signedInAt !== null),
      reason: leave?.reason ?? '',
    };
    const { name, unitName, organisation } = first;
    return [
      {
        key: personKey,
        personKey,
        name,
        unitName: unitName ?? null,
        organisation: organisation ?? null,
        ...before,
        before,
      },
    ];
  });
}

/** Somebody entered here, who was there. */
export const newcomer = (
  person: Pick<PersonDraft, 'name'> & Partial<Pick<PersonDraft, 'personKey' | 'unitName' | 'organisation' | 'roles'>>,
): PersonDraft => ({
  personKey: null,
  unitName: null,
  organisation: null,
  roles: ['PARTICIPANT'],
  ...person,
  key: person.personKey ?? `${person.name}·${person.organisation ?? ''}`,
  reason: '',
  present: true,
  before: null,
});

/** Those who are not in the list yet, added at its end. */
export const withPeople = (list: readonly PersonDraft[], added: readonly PersonDraft[]): PersonDraft[] => [
  ...new Map(
    [...list, ...added.filter(({ key }) => !list.some((one) => one.key === key))].map((one) => [one.key, one]),
  ).values(),
];

/** 张三、李四 王五 – names as people paste them. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、,，;；\s]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

const inputsOf = (person: PersonDraft, isPresent: boolean | null): ActivityPersonInput[] =>
  person.roles.map((role) => ({
    role,
    name: person.name,
    ...(person.personKey ? { personKey: person.personKey } : {}),
    ...(person.organisation ? { organisation: person.organisation } : {}),
    ...(role === 'LEAVE' ? { reason: person.reason.trim() } : {}),
    ...(isPresent === null || role === 'LEAVE' ? {} : { isPresent }),
  }));

/** Everybody, as a plan takes them. */
export const planPeople = (people: readonly PersonDraft[]): ActivityPersonInput[] =>
  people.flatMap((person) => inputsOf(person, null));

export interface PeopleChange {
  readonly people: ActivityPersonInput[];
  /** `personKey role` of the rows taken out. */
  readonly removed: string[];
}

/**
 * What is to be written: changed people and removed rows. A list nobody has signed counts everybody as present; once one
 * tick of it is changed, presence is said of everybody.
 */
export function peopleChange(before: readonly PersonDraft[], now: readonly PersonDraft[]): PeopleChange {
  const signedList = before.some((person) => person.before?.signed);
  const ticked = now.some((person) => person.before && !isAway(person) && person.present !== person.before.present);
  const explicit = signedList || ticked || now.some((person) => !person.before && !isAway(person) && !person.present);
  const people = now.flatMap((person) => {
    const { before: was } = person;
    const presence = explicit && !isAway(person) ? person.present : null;
    const rolesChanged = !was || [...person.roles].sort().join() !== was.roles.join();
    const presenceChanged = presence !== null && presence !== (was?.signed ?? false);
    const reasonChanged = person.roles.includes('LEAVE') && person.reason.trim() !== (was?.reason ?? '');
    return rolesChanged || presenceChanged || reasonChanged
      ? inputsOf(person, presence === false && !was?.signed ? null : presence)
      : [];
  });
  return { people, removed: removedRows(before, now) };
}

/** The same for a list that is only planned: who is on it and in which role; nobody says yet who was there. */
export function listChange(before: readonly PersonDraft[], now: readonly PersonDraft[]): PeopleChange {
  const people = now.filter((person) => {
    const { before: was, roles, reason } = person;
    return (
      !was || [...roles].sort().join() !== was.roles.join() || (roles.includes('LEAVE') && reason.trim() !== was.reason)
    );
  });
  return { people: planPeople(people), removed: removedRows(before, now) };
}

function removedRows(before: readonly PersonDraft[], now: readonly PersonDraft[]): string[] {
  const kept = new Map(now.map((person) => [person.personKey, person.roles]));
  return before.flatMap(({ personKey, before: was }) =>
    (was?.roles ?? [])
      .filter((role) => !kept.get(personKey)?.includes(role))
      .map((role) => `${personKey ?? ''} ${role}`),
  );
}
