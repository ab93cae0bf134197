import type { TeamFilter } from '../../gql/graphql.js';
import type { CodeOption } from '../labels.js';

export interface TeamChoice extends CodeOption {
  readonly dissolvedOn: string | null;
}

/** What a new row of this day may name; the team a row has already stays to be seen. */
export const standingTeams = (
  teams: readonly TeamChoice[],
  day: string,
  kept: string | null | undefined,
): readonly TeamChoice[] =>
  teams.filter(({ value, dissolvedOn }) => value === kept || dissolvedOn === null || dissolvedOn >= day);

/** The same as a filter of teams. */
export const standingOn = (day: string): TeamFilter => ({
  any: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { from: day } }],
});
