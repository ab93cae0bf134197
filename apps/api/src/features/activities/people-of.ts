import { peopleNotInRegister, personRowKey } from '@zhuqi/domain/activity/attendance.js';
import { notInRegister } from '@zhuqi/domain/activity/activity-checks.js';
import type { PersonRole } from '@zhuqi/domain/activity/activity-codes.js';
import type { ActivityPerson, ActivityRefusal } from '@zhuqi/domain/activity/activity.types.js';
import type { ActivityPersonInput } from './graphql/activity.inputs.js';
import type { RegisteredPerson } from './register.read-model.js';

/** What is known while people are entered. */
export interface PeopleContext {
  /** Rows that stand. */
  readonly known: readonly ActivityPerson[];
  readonly register: readonly RegisteredPerson[];
  /** Whether those entered now were to be expected: true beforehand. */
  readonly areExpected: boolean;
  /** When people who were there without signing are entered as present. */
  readonly at: Date;
}

export type PeopleRead =
  | { readonly ok: true; readonly people: readonly ActivityPerson[] }
  | { readonly ok: false; readonly refusal: ActivityRefusal };

const isGuestKey = (key: string): boolean => key.startsWith('guest:');

/** One guest is one person, in however many roles. */
const guestKey = (name: string, organisation: string): string => `guest:${name}·${organisation}`;

/** Ids and names to be looked up for people as entered. */
export const lookedFor = (inputs: readonly ActivityPersonInput[]) => ({
  ids: inputs.flatMap(({ personKey }) => (personKey && !isGuestKey(personKey) ? [personKey] : [])),
  names: inputs.flatMap(({ personKey, name, organisation }) =>
    !personKey && !organisation?.trim() && name?.trim() ? [name.trim()] : [],
  ),
});

/**
 * People as entered, by id, by name or as guests, in the form the domain decides over. What a row knew already – its
 * signature, whether it was expected – stays, unless it is said anew.
 */
export function peopleOf(inputs: readonly ActivityPersonInput[], context: PeopleContext): PeopleRead {
  const identified = inputs.map((input) => ({ input, who: identify(input, context) }));
  const ambiguous = identified.find(({ who }) => who.namesakes > 1);
  if (ambiguous) return refuse(`名册中有${ambiguous.who.namesakes}位“${ambiguous.who.name}”，请从名册中选择是哪一位。`);
  const people = identified.map(({ input, who }) => personOf(input, who, context));
  const keys = new Set([
    ...context.register.map(({ userId }) => userId),
    // Whoever stands on the list was found in the register when they were put on it.
    ...context.known.map(({ personKey }) => personKey),
  ]);
  const refusal = notInRegister(peopleNotInRegister(people, keys));
  return refusal ? { ok: false, refusal } : { ok: true, people };
}

interface Identity {
  readonly personKey: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly organisation: string | null;
  /** Colleagues this name may mean; 1 when it is plain. */
  readonly namesakes: number;
}

function identify({ personKey, name, organisation }: ActivityPersonInput, context: PeopleContext): Identity {
  const [said, of] = [name?.trim() ?? '', organisation?.trim() || null];
  const key = personKey?.trim() || null;
  const listed = key === null ? undefined : context.known.find((person) => person.personKey === key);
  if (key !== null && isGuestKey(key))
    return {
      personKey: key,
      name: said || (listed?.name ?? ''),
      unitId: null,
      organisation: of ?? listed?.organisation ?? null,
      namesakes: 1,
    };
  if (key === null && of !== null)
    return { personKey: guestKey(said, of), name: said, unitId: null, organisation: of, namesakes: 1 };
  const found = context.register.filter((one) =>
    key === null ? one.name === said && one.isActive : one.userId === key,
  );
  const [one] = found;
  return {
    personKey: one?.userId ?? key ?? `unknown:${said}`,
    name: one?.name ?? listed?.name ?? (said || '所选人员'),
    unitId: one?.unitId ?? listed?.unitId ?? null,
    organisation: null,
    namesakes: found.length,
  };
}

function personOf(
  { role, reason, isExpected, isPresent }: ActivityPersonInput,
  { namesakes: _, ...who }: Identity,
  { known, areExpected, at }: PeopleContext,
): ActivityPerson {
  const own = known.filter((person) => person.personKey === who.personKey);
  const before = own.find((person) => personRowKey(person) === `${who.personKey} ${role}`);
  const signed = own.find(({ signedInAt }) => signedInAt !== null) ?? before;
  const present = isPresent === true && role !== 'LEAVE';
  const signature = signed ?? { signedInAt: null, signIn: null, proxyId: null };
  return {
    ...who,
    // Checked by the domain.
    role: role as PersonRole,
    isExpected: isExpected ?? before?.isExpected ?? own[0]?.isExpected ?? areExpected,
    reason: reason?.trim() || (before?.reason ?? null),
    ...(isPresent === false || role === 'LEAVE'
      ? { signedInAt: null, signIn: null, proxyId: null }
      : present && signature.signedInAt === null
        ? { signedInAt: at, signIn: 'MANUAL' as const, proxyId: null }
        : { signedInAt: signature.signedInAt, signIn: signature.signIn, proxyId: signature.proxyId }),
  };
}

const refuse = (message: string): PeopleRead => ({
  ok: false,
  refusal: { code: 'INVALID_FACT', message, field: 'people' },
});
