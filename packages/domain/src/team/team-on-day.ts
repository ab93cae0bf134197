import { addDays, formatDay, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { holdsOn } from '../lifecycle/faults.js';
import { teamTitle } from './team-kind.js';
import type { Membership, Team } from './team.types.js';

/** Whether the team exists on this day. */
export const isStanding = ({ foundedOn, dissolvedOn }: Team, day: ShanghaiDay): boolean =>
  holdsOn({ from: foundedOn, to: dissolvedOn }, day);

/** Why nothing new of this day can name the team; null when it can. What names it already keeps it. */
export const goneOn = (
  { kind, name, dissolvedOn }: Pick<Team, 'kind' | 'name' | 'dissolvedOn'>,
  day: ShanghaiDay,
): string | null =>
  dissolvedOn !== null && dissolvedOn < day
    ? `“${teamTitle({ kind, name })}”已于${formatDay(dissolvedOn)}撤销，请改选现有的队伍。`
    : null;

export const membersOn = ({ memberships }: Team, day: ShanghaiDay): readonly Membership[] =>
  memberships.filter((membership) => holdsOn(membership, day));

/** The leader on this day; null while there is none. */
export const leaderOn = (team: Team, day: ShanghaiDay): Membership | null =>
  membersOn(team, day).find(({ role }) => role === 'LEADER') ?? null;

export const enterprisesOn = ({ enterprises }: Team, day: ShanghaiDay): readonly string[] =>
  enterprises.filter((one) => holdsOn(one, day)).map(({ enterpriseId }) => enterpriseId);

/** Ids of those who may act for the team on this day: the participants of its tasks. */
export const participantsOn = (team: Team, day: ShanghaiDay): readonly string[] => [
  ...new Set(membersOn(team, day).map(({ userId }) => userId)),
];

/**
 * A new leader from this day on: the old one's time as leader ends the day before, and goes on as a member's; the new
 * one's time as a member ends likewise. Times that would be empty vanish.
 * @param ids two new ids: of the leader's row, and of the row in which the old leader goes on
 */
export function appointLeader(
  team: Team,
  next: Pick<Membership, 'userId' | 'name'>,
  from: ShanghaiDay,
  ids: { readonly leader: string; readonly former: string },
): Team {
  const former = leaderOn(team, from);
  if (former?.userId === next.userId) return team;
  const ended = team.memberships
    .map((row) =>
      holdsOn(row, from) && (row.id === former?.id || row.userId === next.userId)
        ? { ...row, to: addDays(from, -1) }
        : row,
    )
    .filter((row) => row.to === null || row.from <= row.to);
  const stays: readonly Membership[] = former ? [{ ...former, id: ids.former, role: 'MEMBER', from, to: null }] : [];
  return {
    ...team,
    memberships: [...ended, ...stays, { id: ids.leader, ...next, role: 'LEADER', from, to: null }],
  };
}
