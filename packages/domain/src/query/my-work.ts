import type { Actor } from '../access/actor.js';
import type { Role } from '../access/role.js';
import { addDays, dayOf, fromShanghai } from '../deadline/shanghai-time.js';
import type { ProblemState } from '../problem/problem-state.js';

/** A filter of a list, as the console would type it: each figure of the home page opens the rows behind it. */
export type ListFilter = Readonly<Record<string, unknown>>;

const stateIn = (...states: readonly ProblemState[]): ListFilter => ({ state: { in: states } });

/** Whose turn a state is, beyond host and reporter; which rows, row scope decides. */
const turns: ReadonlyArray<readonly [Role, ListFilter]> = [
  ['COORDINATOR', stateIn('SUBMITTED', 'ACCEPTED')],
  ['UNIT_HEAD', stateIn('IN_REVIEW')],
  ['CALLBACK_OFFICER', stateIn('AWAITING_FEEDBACK')],
];

/**
 * What waits for this person now, as filters over problems and visits: the API counts with them, and the console's
 * figures open the very same lists.
 */
export function myWork(actor: Pick<Actor, 'userId' | 'roles'>, now: Date) {
  const hasRole = (role: Role) => actor.roles.includes(role);
  const me = { eq: actor.userId };
  const today = dayOf(now);
  const toSign = { hostId: me, ...stateIn('ASSIGNED') };
  const waiting: readonly ListFilter[] = [
    { hostId: me, ...stateIn('ASSIGNED', 'IN_PROGRESS') },
    { reporterId: me, ...stateIn('DRAFT', 'AWAITING_INFO') },
    // A handler taking part in a running case hosts it or helps with it.
    ...(hasRole('HANDLER') ? [{ participantId: me, ...stateIn('IN_PROGRESS') }] : []),
    ...turns.flatMap(([role, filter]) => (hasRole(role) ? [filter] : [])),
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
