import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { leaderOn, membersOn } from '@zhuqi/domain/team/team-on-day.js';
import type { Membership, Team } from '@zhuqi/domain/team/team.types.js';

/**
 * The day a team's row speaks of: its last one, or, while it stands, all the days to come. A row can't know what today is
 * when it is read; whoever has a last day entered already counts as having left.
 */
const dayOf = ({ dissolvedOn }: Team) => dissolvedOn ?? shanghaiDayOf('9999-12-31');

export const currentLeader = (team: Team): Membership | null => leaderOn(team, dayOf(team));

export const currentMembers = (team: Team): readonly string[] => [
  ...new Set(membersOn(team, dayOf(team)).map(({ userId }) => userId)),
];
