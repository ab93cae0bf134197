import type { Actor } from '../access/actor.js';
import type { Role } from '../access/role.js';
import { addDays, dayOf, fromShanghai } from '../deadline/shanghai-time.js';
import type { ProblemState } from '../problem/problem-state.js';

/** A filter of a list, as the console would type it: each figure of the home page opens the rows behind it. */
export type ListFilter = Readonly<Record<string, unknown>>;

const stateIn = (...states: readonly ProblemState[]): ListFilter => ({ state: { in: states } });

/** Whose turn a state is, beyond host and reporter; which rows, row scope decides. Nobody reviews their own result. */
const turnsOf = (me: ListFilter): ReadonlyArray<readonly [Role, ListFilter]> => [
  ['COORDINATOR', stateIn('SUBMITTED', 'ACCEPTED')],
  ['UNIT_HEAD', { ...stateIn('IN_REVIEW'), not: { hostId: me } }],
  ['CALLBACK_OFFICER', stateIn('AWAITING_FEEDBACK')],
];

/** Somebody work waits for: in which roles, and in whose place they act at present. */
export interface AtWork extends Pick<Actor, 'userId' | 'roles'> {
  readonly actingFor?: ReadonlyArray<Pick<Actor, 'userId' | 'roles'>>;
}

/** Themselves and every absent colleague they stand in for: that work waits for them as well. */
export const partsAtWork = (who: AtWork): ReadonlyArray<Pick<Actor, 'userId' | 'roles'>> => [
  who,
  ...(who.actingFor ?? []),
];

/** One of these people; of one person it is the plainer condition, which the usual list is asked by. */
export const oneOf = (people: ReadonlyArray<Pick<Actor, 'userId'>>): ListFilter => {
  const [first, ...others] = people.map(({ userId }) => userId);
  return others.length === 0 ? { eq: first } : { in: [first, ...others] };
};

/**
 * What waits for this person now, as filters over problems and visits: the API counts with them, and the console's
 * figures open the very same lists.
 */
export function myWork(actor: AtWork, now: Date) {
  const parts = partsAtWork(actor);
  const inRole = (role: Role) => parts.filter(({ roles }) => roles.includes(role));
  const me = oneOf(parts);
  const today = dayOf(now);
  const toSign = { hostId: me, ...stateIn('ASSIGNED') };
  const handlers = inRole('HANDLER');
  const waiting: readonly ListFilter[] = [
    { hostId: me, ...stateIn('ASSIGNED', 'IN_PROGRESS') },
    { reporterId: me, ...stateIn('DRAFT', 'AWAITING_INFO') },
    // A handler taking part in a running case hosts it or helps with it.
    ...(handlers.length > 0 ? [{ participantId: oneOf(handlers), ...stateIn('IN_PROGRESS') }] : []),
    ...turnsOf(me).flatMap(([role, filter]) => (inRole(role).length > 0 ? [filter] : [])),
  ];
  const tomorrow = addDays(today, 1);
  return {
    toDo: { any: waiting },
    toSign,
    overdue: { any: [...waiting, { participantId: me }], overdue: { eq: true } },
    dueToday: { any: waiting, dueAt: { from: now.toISOString(), to: fromShanghai(tomorrow).toISOString() } },
    visitsToday: {
      memberId: me,
      plannedOn: { from: today, to: tomorrow },
      state: { in: ['PLANNED', 'NOTIFIED', 'CHECKED_IN', 'TO_COMPLETE'] },
    },
    toComplete: { memberId: me, state: { eq: 'TO_COMPLETE' } },
  } satisfies Record<string, ListFilter>;
}
